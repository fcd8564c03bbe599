"""Published definitions, and the classification of an attack, one file each."""
