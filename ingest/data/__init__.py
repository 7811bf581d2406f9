"""Plans and word lists that ship with the product; officials may edit the lists."""
