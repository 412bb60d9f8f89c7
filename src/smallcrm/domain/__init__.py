"""Ground floor: rules and shapes. No Qt, no SQL, no files; time is always an argument."""
