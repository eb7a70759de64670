"""The Streamlit edge: viewer, scope bar, navigation, and how answers are shown."""
