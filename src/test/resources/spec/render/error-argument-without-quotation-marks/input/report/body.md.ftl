<@states of=lamp-fund/>

<@states of=lamps/>
