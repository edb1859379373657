# erwartet: 4 character-invisible
# language: de
Funktionalität: Feindlich
  Szenario: ‮Feindlich
    Angenommen Zweck: Werbung
    Wenn am 01.09.2009 entschieden wird
    Dann ist es verboten
