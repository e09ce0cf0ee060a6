# Tables

<@count of="lamp-fund"/> of many.

Table: Measures

<@tally_table/>

Table: Groups

<@tally_table by="group"/>

Table: Matrix

<@tally_table by="matrix" of="invented"/>
