# language: de
Funktionalität: Ein Nutzer wird ohne Ankündigung und Begründung ausgeschlossen (Fall C17)

  Szenariogrundriss: Der Betreiber schließt einen beleidigenden Nutzer wortlos auf Dauer aus: <Fall>
    Angenommen Maßnahme: dauerhaft ausschließen
    Und Art des Dienstes: <Dienst>
    Und Äußerung: Beleidigung
    Und Regelverstoß: gegeben
    Und Begründung: fehlt
    Und Anhörung: unterblieben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                              | Dienst          | Tag        | Stand      | Ergebnis              | Regel  |
      | Forum, März 2014                                  | Forum           | 01.03.2014 | 01.03.2014 | mit Pflichten erlaubt | R70.1a |
      | großes Netzwerk, März 2014                        | großes Netzwerk | 01.03.2014 | 01.03.2014 | mit Pflichten erlaubt | R70.1a |
      | Forum, März 2014 aus heutiger Sicht               | Forum           | 01.03.2014 | 10.01.2026 | rechtlich zu prüfen   | R70.2d |
      | großes Netzwerk, März 2014 aus heutiger Sicht     | großes Netzwerk | 01.03.2014 | 10.01.2026 | verboten              | R70.2c |
      | Forum, September 2021                             | Forum           | 01.09.2021 | 01.09.2021 | rechtlich zu prüfen   | R70.2g |
      | großes Netzwerk, September 2021                   | großes Netzwerk | 01.09.2021 | 01.09.2021 | verboten              | R70.2f |
      | Forum, September 2021 aus heutiger Sicht          | Forum           | 01.09.2021 | 10.01.2026 | rechtlich zu prüfen   | R70.2g |
      | Forum, März 2024                                  | Forum           | 01.03.2024 | 01.03.2024 | verboten              | R70.2j |
      | Forum, März 2024 aus heutiger Sicht               | Forum           | 01.03.2024 | 10.01.2026 | verboten              | R70.2j |
      | großes Netzwerk, März 2024                        | großes Netzwerk | 01.03.2024 | 01.03.2024 | verboten              | R70.2j |

  Szenario: 2024 ist die Sperre im Forum mit Anhörung und Begründung erlaubt
    Angenommen Maßnahme: dauerhaft ausschließen
    Und Art des Dienstes: Forum
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am 01.03.2024 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R70.2h

  Szenariogrundriss: Ausschluss ohne Anlass ist Willkür, gleich was der Nutzer schrieb: <Fall>
    Angenommen Maßnahme: dauerhaft ausschließen
    Und Regelverstoß: fehlt
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R70.1b

    Beispiele:
      | Fall | Tag        |
      | 2014 | 15.02.2014 |
      | 2026 | 10.01.2026 |

  Szenariogrundriss: Ein registrierter Nutzer soll wegen eines Regelverstoßes gehen: <Fall>
    Angenommen Maßnahme: dauerhaft ausschließen
    Und Art des Dienstes: Forum
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Und Nutzungsvertrag: besteht
    Und Abmahnung: <Abmahnung>
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall                       | Abmahnung    | Ergebnis              |
      | nach Abmahnung             | erfolgt      | mit Pflichten erlaubt |
      | ohne Abmahnung             | unterblieben | verboten              |
      | Abmahnung hätte nichts genützt | entbehrlich  | mit Pflichten erlaubt |

  Szenario: Ein kleiner Betrieb muss begründen, aber keinen Beschwerdeweg bieten
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Regelverstoß: gegeben
    Und Begründung: wird mitgeteilt
    Und Betriebsgröße: kleiner Betrieb
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es besteht die Pflicht: begründen, Frist: sofort
    Und es besteht keine Pflicht: Beschwerdeweg anbieten

  Szenariogrundriss: Eine gefälschte Bewertung darf weg, auch wenn sie wie eine Meinung klingt: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Regelverstoß: fehlt
    Und Begründung: gegeben
    Und Echtheit der Bewertungen: gefälscht
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>
    Und Regel R71.1a ist verdrängt durch <Regel>

    Beispiele:
      | Fall                                 | Tag        | Ergebnis              | Regel  |
      | 2014                                 | 15.02.2014 | erlaubt               | R67.1b |
      | am Tag vor der neuen Vorschrift      | 27.05.2022 | erlaubt               | R67.1b |
      | am ersten Tag der neuen Vorschrift   | 28.05.2022 | erlaubt               | R67.2d |
      | 2026                                 | 10.01.2026 | mit Pflichten erlaubt | R67.2d |

  Szenariogrundriss: Rechtswidriges darf weg, auch wenn kein Verstoß gegen die Regeln des Dienstes benannt ist: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Regelverstoß: fehlt
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R62.1e

    Beispiele:
      | Fall                      | Äußerung         | Tag        | Ergebnis              |
      | Beleidigung 2014          | Beleidigung      | 15.02.2014 | erlaubt               |
      | Schmähung 2014            | Schmähung        | 15.02.2014 | erlaubt               |
      | unwahre Tatsache 2026     | unwahre Tatsache | 10.01.2026 | mit Pflichten erlaubt |
