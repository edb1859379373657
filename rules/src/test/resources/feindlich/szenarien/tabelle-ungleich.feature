# erwartet: 11 scenario-syntax
# language: de
Funktionalität: Feindlich
  Szenariogrundriss: Feindlich
    Angenommen Zweck: Werbung
    Wenn am 01.09.2009 entschieden wird
    Dann ist es verboten

    Beispiele:
      | a | b |
      | 1 |
