"""Files people have, read into drafts and written from records. Knows the domain only."""
