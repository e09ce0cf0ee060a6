One.</@when>

Two.
