# erwartet: 3 scenario-syntax, 4 scenario-syntax, 5 scenario-syntax, 6 scenario-syntax, 7 scenario-syntax
# language: ../de
Funktionalität: Feindlich
  Szenario: Feindlich
    Angenommen Zweck: Werbung
    Wenn am 01.09.2009 entschieden wird
    Dann ist es verboten
