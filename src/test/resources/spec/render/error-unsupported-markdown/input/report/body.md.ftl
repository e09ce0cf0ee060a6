* bullet

> quote

    code

`code` and <b>html</b>, [link](https://example.invalid), ![image](x.png)  
break

---

```
fence
```

1. one

   two
2. deep
   1. deep
      1. deep
         1. deep
            1. deep
               1. deep

###### six
