"""The diary: what was written at night, kept whole, and what it honestly shows.

`shape` (what can be written), `change` (how writings from several devices become one diary),
`nights` (what was told of each night), `facts` (what it answers in the check-up), `exchange` and
`foreign` (files, ours and other people's), `example` (a made-up year).
"""
