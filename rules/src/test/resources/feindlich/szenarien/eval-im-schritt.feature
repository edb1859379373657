# erwartet: 5 scenario-step
# language: de
Funktionalität: Feindlich
  Szenario: Feindlich
    Angenommen eval(true)
    Wenn am 01.09.2009 entschieden wird
    Dann ist es verboten
