<@contribution of="unodc"/>
