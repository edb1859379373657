# language: de
Funktionalität: Auffang
  Szenario: Nichts trägt
    Angenommen Vorgang: bewerten
    Und Zweck: Marktforschung
    Und Quelle: eigene Vertragsdaten
    Wenn am 01.09.2009 entschieden wird
    Dann ist es verboten
    Und es greift Regel R01.1
