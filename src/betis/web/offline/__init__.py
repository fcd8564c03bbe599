"""The site without a network: what is kept on the phone, and the same as a folder of files."""
