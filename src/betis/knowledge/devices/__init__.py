"""Things to wear, put under the feet or plug in."""
