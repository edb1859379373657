# erwartet: 11 code
# language: de
Funktionalität: Feindlich
  Szenariogrundriss: Feindlich
    Angenommen Zweck: <gibtesnicht>
    Wenn am 01.09.2009 entschieden wird
    Dann ist es verboten

    Beispiele:
      | a |
      | 1 |
