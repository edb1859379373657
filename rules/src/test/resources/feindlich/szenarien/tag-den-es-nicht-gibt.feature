# erwartet: 4 scenario-without-date, 6 date-impossible
# language: de
Funktionalität: Feindlich
  Szenario: Feindlich
    Angenommen Zweck: Werbung
    Wenn am 99.99.9999 entschieden wird
    Dann ist es verboten
