<@fact of="big"/>, <@fact of="neg"/> and <@fact of="cold"/>.
