# language: de
Funktionalität: Fälle an den Rändern der Regeln

  Szenario: Rand von R39.6, 1
    Angenommen Zweck: Marktforschung
    Und Quelle: Melderegister
    Und Zwingende Gründe: dargelegt
    Und Angaben über die Person in der Veröffentlichung: nein
    Wenn am 01.09.2009 entschieden wird
    Dann ist es verboten
