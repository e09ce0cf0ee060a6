# Chapter

See [](#method), and the table (see [](#method); [](#table)).

# Method {annex #method}

Table: Lamps {#table}

| Lamp | Number |
| --- | ---: |
| Red | 1 |
