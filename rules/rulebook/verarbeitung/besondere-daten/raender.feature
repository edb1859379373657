# language: de
Funktionalität: Fälle an den Rändern der Regeln

  Szenario: Rand von R53.2a, 1
    Angenommen Vorgang: beobachten
    Und Zweck: Personalauswahl
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Datenart: Straftaten
    Und Betroffener: Bewerber
    Und Anlass: konkret
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R53.2a nicht

  Szenario: Rand von R53.2a, 2
    Angenommen Vorgang: beobachten
    Und Zweck: Personalauswahl
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Datenart: Straftaten
    Und Betroffener: Bewerber
    Und Anlass: konkret
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R53.2a

  Szenario: Rand von R53.2a, 3
    Angenommen Zweck: Personalauswahl
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Datenart: Straftaten
    Und Betroffener: Bewerber
    Und Anlass: konkret
    Und Zweckerreichung: Zweck besteht
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R53.2a nicht

  Szenario: Rand von R53.2a, 4
    Angenommen Vorgang: aufbewahren
    Und Zweck: Personalauswahl
    Und Zugänglichkeit: geschlossene Gruppe
    Und Datenart: Straftaten
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R53.2a nicht

  Szenario: Rand von R53.2a, 5
    Angenommen Vorgang: beobachten
    Und Zweck: Personalauswahl
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Datenart: Straftaten
    Und Betroffener: Bewerber
    Und Anlass: konkret
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R53.2a nicht
