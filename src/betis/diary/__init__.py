"""The diary: what was written at night, kept whole, and what it honestly shows.

Kept: `shape` (what can be written), `change` (how writings from several devices become one diary),
`exchange` and `foreign` (files, ours and other people's), `backup` (sealed with a passphrase),
`observations` (for other systems), `example` (a made-up year).

Shown: `nights` (what was told of each), `facts` (what it answers in the check-up), `rates`,
`trends`, `triggers`, `pictures`.
"""
