# Title

<@stats of="lamp-fund"/>
