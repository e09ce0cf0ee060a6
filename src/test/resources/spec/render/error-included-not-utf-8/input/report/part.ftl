Cafés.
