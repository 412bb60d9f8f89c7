"""The computer around us: notices, single instance, session. No widgets."""
