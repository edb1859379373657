# erwartet: 8 scenario-syntax
# language: de
Funktionalität: Feindlich
  Szenario: Feindlich
    Angenommen Zweck: Werbung
    Wenn am 01.09.2009 entschieden wird
    Dann ist es verboten
Funktionalität: Feindlich
  Szenario: Feindlich
    Angenommen Zweck: Werbung
    Wenn am 01.09.2009 entschieden wird
    Dann ist es verboten
