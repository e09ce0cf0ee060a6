# Findings

Cafés.
