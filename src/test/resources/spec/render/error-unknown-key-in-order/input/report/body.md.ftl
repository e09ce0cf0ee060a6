They are <@entities of="lamp-studies" order="nonsuch, unodc"/>.
