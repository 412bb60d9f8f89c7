"""A user's day, done by a real process that is killed or whose computer loses power."""
