One.

<@When of="lamp-fund">Lamps are lit.</@when>
