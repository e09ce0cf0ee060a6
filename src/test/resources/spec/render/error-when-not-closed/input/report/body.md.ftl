One.

<@when of="lamp-fund">Some have lamps.

Two.
