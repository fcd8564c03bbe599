"""Everything that can be asked about a person, one file a group."""
