# erwartet: 4 scenario-without-date, 6 scenario-step
# language: de
Funktionalität: Feindlich
  Szenario: Feindlich
    Angenommen Zweck: Werbung
    Wenn am 01.09.2009 entschieden wird; System.exit(1)
    Dann ist es verboten
