# erwartet: 5 code
# language: de
Funktionalität: Feindlich
  Szenario: Feindlich
    Angenommen Zweck: Werbung"); System.exit(1); ("
    Wenn am 01.09.2009 entschieden wird
    Dann ist es verboten
