"""Word lists about how people ask; officials may edit them."""
