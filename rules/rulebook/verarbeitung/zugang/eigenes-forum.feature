# language: de
Funktionalität: Das eigene Forum hinter der Anmeldung

  Szenariogrundriss: Im eigenen Forum hinter der Anmeldung mitlesen (DSGVO), Geltung: <Fall>
    Angenommen Quelle: eigenes Forum
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R12.3g
    Und es besteht die Pflicht: Abwägung dokumentieren

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Im eigenen Forum hinter der Anmeldung mitlesen (DSGVO), ebenso: <Fall>
    Angenommen Quelle: eigenes Forum
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R12.3g

    Beispiele:
      | Fall                                     | Zugänglichkeit             | Vorgang    | Zweck                   |
      | Zugänglichkeit: für jeden nach Anmeldung | für jeden nach Anmeldung   | speichern  | Beobachtung des Marktes |
      | Vorgang: beobachten                      | nur für angemeldete Nutzer | beobachten | Beobachtung des Marktes |
      | Vorgang: erheben                         | nur für angemeldete Nutzer | erheben    | Beobachtung des Marktes |
      | Zweck: Marktforschung                    | nur für angemeldete Nutzer | speichern  | Marktforschung          |

  Szenariogrundriss: Im eigenen Forum hinter der Anmeldung mitlesen (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigenes Forum
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R12.3g nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Im eigenen Forum hinter der Anmeldung mitlesen (DSGVO), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R12.3g nicht

    Beispiele:
      | Fall                                      | Quelle                   | Zugänglichkeit             | Vorgang         | Zweck                   | Datenart                        |
      | Quelle: berufliches Netzwerk              | berufliches Netzwerk     | nur für angemeldete Nutzer | speichern       | Beobachtung des Marktes | einfache Daten                  |
      | Quelle: privates Netzwerk                 | privates Netzwerk        | nur für angemeldete Nutzer | speichern       | Beobachtung des Marktes | einfache Daten                  |
      | Quelle: Kurznachrichtendienst             | Kurznachrichtendienst    | nur für angemeldete Nutzer | speichern       | Beobachtung des Marktes | einfache Daten                  |
      | Quelle: Bewertungsportal                  | Bewertungsportal         | nur für angemeldete Nutzer | speichern       | Beobachtung des Marktes | einfache Daten                  |
      | Quelle: eigene Website                    | eigene Website           | nur für angemeldete Nutzer | speichern       | Beobachtung des Marktes | einfache Daten                  |
      | Quelle: öffentliches Verzeichnis          | öffentliches Verzeichnis | nur für angemeldete Nutzer | speichern       | Beobachtung des Marktes | einfache Daten                  |
      | Quelle: Melderegister                     | Melderegister            | nur für angemeldete Nutzer | speichern       | Beobachtung des Marktes | einfache Daten                  |
      | Quelle: eigene Vertragsdaten              | eigene Vertragsdaten     | nur für angemeldete Nutzer | speichern       | Beobachtung des Marktes | einfache Daten                  |
      | Quelle: anderes Netzangebot               | anderes Netzangebot      | nur für angemeldete Nutzer | speichern       | Beobachtung des Marktes | einfache Daten                  |
      | Zugänglichkeit: öffentlich                | eigenes Forum            | öffentlich                 | speichern       | Beobachtung des Marktes | einfache Daten                  |
      | Zugänglichkeit: geschlossene Gruppe       | eigenes Forum            | geschlossene Gruppe        | speichern       | Beobachtung des Marktes | einfache Daten                  |
      | Zugänglichkeit: Direktnachricht           | eigenes Forum            | Direktnachricht            | speichern       | Beobachtung des Marktes | einfache Daten                  |
      | Vorgang: verknüpfen                       | eigenes Forum            | nur für angemeldete Nutzer | verknüpfen      | Beobachtung des Marktes | einfache Daten                  |
      | Vorgang: anreichern                       | eigenes Forum            | nur für angemeldete Nutzer | anreichern      | Beobachtung des Marktes | einfache Daten                  |
      | Vorgang: bewerten                         | eigenes Forum            | nur für angemeldete Nutzer | bewerten        | Beobachtung des Marktes | einfache Daten                  |
      | Vorgang: ansprechen                       | eigenes Forum            | nur für angemeldete Nutzer | ansprechen      | Beobachtung des Marktes | einfache Daten                  |
      | Vorgang: übermitteln                      | eigenes Forum            | nur für angemeldete Nutzer | übermitteln     | Beobachtung des Marktes | einfache Daten                  |
      | Vorgang: veröffentlichen                  | eigenes Forum            | nur für angemeldete Nutzer | veröffentlichen | Beobachtung des Marktes | einfache Daten                  |
      | Vorgang: aufbewahren                      | eigenes Forum            | nur für angemeldete Nutzer | aufbewahren     | Beobachtung des Marktes | einfache Daten                  |
      | Zweck: Kundendienst                       | eigenes Forum            | nur für angemeldete Nutzer | speichern       | Kundendienst            | einfache Daten                  |
      | Zweck: Beschwerde                         | eigenes Forum            | nur für angemeldete Nutzer | speichern       | Beschwerde              | einfache Daten                  |
      | Zweck: Vorlieben                          | eigenes Forum            | nur für angemeldete Nutzer | speichern       | Vorlieben               | einfache Daten                  |
      | Zweck: Zusatzverkauf                      | eigenes Forum            | nur für angemeldete Nutzer | speichern       | Zusatzverkauf           | einfache Daten                  |
      | Zweck: Profilbildung                      | eigenes Forum            | nur für angemeldete Nutzer | speichern       | Profilbildung           | einfache Daten                  |
      | Zweck: Bonität                            | eigenes Forum            | nur für angemeldete Nutzer | speichern       | Bonität                 | einfache Daten                  |
      | Zweck: Werbung                            | eigenes Forum            | nur für angemeldete Nutzer | speichern       | Werbung                 | einfache Daten                  |
      | Zweck: Personalauswahl                    | eigenes Forum            | nur für angemeldete Nutzer | speichern       | Personalauswahl         | einfache Daten                  |
      | Zweck: Mitarbeiterkontrolle               | eigenes Forum            | nur für angemeldete Nutzer | speichern       | Mitarbeiterkontrolle    | einfache Daten                  |
      | Zweck: Anschriftenermittlung              | eigenes Forum            | nur für angemeldete Nutzer | speichern       | Anschriftenermittlung   | einfache Daten                  |
      | Zweck: Glückwunsch                        | eigenes Forum            | nur für angemeldete Nutzer | speichern       | Glückwunsch             | einfache Daten                  |
      | Zweck: Krise                              | eigenes Forum            | nur für angemeldete Nutzer | speichern       | Krise                   | einfache Daten                  |
      | Zweck: unbestimmt                         | eigenes Forum            | nur für angemeldete Nutzer | speichern       | unbestimmt              | einfache Daten                  |
      | Datenart: besondere Daten                 | eigenes Forum            | nur für angemeldete Nutzer | speichern       | Beobachtung des Marktes | besondere Daten                 |
      | Datenart: besondere Daten aus Rückschluss | eigenes Forum            | nur für angemeldete Nutzer | speichern       | Beobachtung des Marktes | besondere Daten aus Rückschluss |
      | Datenart: Straftaten                      | eigenes Forum            | nur für angemeldete Nutzer | speichern       | Beobachtung des Marktes | Straftaten                      |
