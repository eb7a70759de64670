"""The desk: what is in progress or operational, and the drawer of words of and about persons. The only sqlalchemy."""
