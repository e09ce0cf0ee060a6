<@states of="lamp-fund">x</@states>

<@when of="lamp-fund"/>
