# Lamps
