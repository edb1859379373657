# erwartet: 5 scenario-step-late
# language: de
Funktionalität: Feindlich
  Szenario: Feindlich
    Angenommen ist es erlaubt
    Wenn am 01.09.2009 entschieden wird
    Dann ist es verboten
