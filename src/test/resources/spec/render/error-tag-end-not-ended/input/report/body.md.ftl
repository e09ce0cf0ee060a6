One.

<@when of="lamp-fund">Lamps are lit.</@when
