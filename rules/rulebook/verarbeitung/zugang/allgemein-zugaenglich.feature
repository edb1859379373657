# language: de
Funktionalität: Allgemein zugängliche Beiträge

  Szenariogrundriss: Öffentlicher Beitrag über das Unternehmen, mit Namen gespeichert: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                         | Tag        | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | R11.1a |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R11.1a |
      | am ersten Tag der DSGVO      | 25.05.2018 | R11.2a |
      | im Januar 2026               | 10.01.2026 | R11.2a |

  Szenario: BDSG a.F.: allgemein zugänglich, der Zweck ist vorher festzulegen
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R11.1a
    Und es besteht die Pflicht: Zweck dokumentieren, Frist: vor Beginn
    Und es besteht keine Pflicht: informieren

  Szenariogrundriss: BDSG a.F., die Erlaubnis für allgemein Zugängliches trägt nicht: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R11.1a nicht

    Beispiele:
      | Fall                                    | Zugänglichkeit             | Vorgang    | Zweck                   | Datenart        | Alter        |
      | Beitrag nur für angemeldete Nutzer      | nur für angemeldete Nutzer | speichern  | Beobachtung des Marktes | einfache Daten  | volljährig   |
      | Profil wird verknüpft statt gespeichert | öffentlich                 | verknüpfen | Beobachtung des Marktes | einfache Daten  | volljährig   |
      | Beitrag dient der Werbung               | öffentlich                 | speichern  | Werbung                 | einfache Daten  | volljährig   |
      | Beitrag verrät eine Krankheit           | öffentlich                 | speichern  | Beobachtung des Marktes | besondere Daten | volljährig   |
      | Verfasser ist minderjährig              | öffentlich                 | speichern  | Beobachtung des Marktes | einfache Daten  | minderjährig |

  Szenario: Ob abgewogen wurde, spielt nach dem BDSG a.F. keine Rolle, solange nichts offensichtlich überwiegt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: unterblieben
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R11.1a

  Szenariogrundriss: Gespeichert, ohne zu benachrichtigen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: unterblieben
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel <Regel>
    Und es besteht die Pflicht: informieren, Frist: sofort

    Beispiele:
      | Fall                         | Tag        | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | R11.1b |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R11.1b |
      | am ersten Tag der DSGVO      | 25.05.2018 | R11.2e |
      | im Januar 2026               | 10.01.2026 | R11.2e |

  Szenariogrundriss: BDSG a.F., keine Benachrichtigung nach dieser Regel: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: <Information>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R11.1b nicht

    Beispiele:
      | Fall                                  | Zugänglichkeit             | Vorgang    | Zweck                   | Information  |
      | Beitrag nur für angemeldete Nutzer    | nur für angemeldete Nutzer | speichern  | Beobachtung des Marktes | unterblieben |
      | nur gelesen, nicht gespeichert        | öffentlich                 | beobachten | Beobachtung des Marktes | unterblieben |
      | ein anderer Zweck hat keine Grundlage | öffentlich                 | speichern  | Werbung                 | unterblieben |
      | schon benachrichtigt                  | öffentlich                 | speichern  | Beobachtung des Marktes | erteilt      |
      | wegen der vielen Fälle entbehrlich    | öffentlich                 | speichern  | Beobachtung des Marktes | entbehrlich  |

  Szenariogrundriss: Das Interesse der Person überwiegt: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zulasten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                         | Tag        | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | R11.1c |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R11.1c |
      | am ersten Tag der DSGVO      | 25.05.2018 | R11.2c |
      | im Januar 2026               | 10.01.2026 | R11.2c |

  Szenariogrundriss: BDSG a.F., das ungünstige Abwägungsergebnis ist nicht der Grund: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Interessenabwägung: <Interessenabwägung>
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R11.1c nicht

    Beispiele:
      | Fall                                           | Zugänglichkeit             | Vorgang    | Zweck                   | Interessenabwägung         |
      | die Quelle ist schon nicht öffentlich          | nur für angemeldete Nutzer | speichern  | Beobachtung des Marktes | zulasten der Verarbeitung  |
      | für das Verknüpfen fehlt ohnehin die Grundlage | öffentlich                 | verknüpfen | Beobachtung des Marktes | zulasten der Verarbeitung  |
      | für Werbung fehlt ohnehin die Grundlage        | öffentlich                 | speichern  | Werbung                 | zulasten der Verarbeitung  |
      | die Abwägung geht für die Verarbeitung aus     | öffentlich                 | speichern  | Beobachtung des Marktes | zugunsten der Verarbeitung |

  Szenariogrundriss: DSGVO, das ungünstige Abwägungsergebnis ist nicht der Grund: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Interessenabwägung: <Interessenabwägung>
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R11.2c nicht

    Beispiele:
      | Fall                                           | Zugänglichkeit             | Vorgang    | Zweck                   | Interessenabwägung         |
      | die Quelle ist schon nicht öffentlich          | nur für angemeldete Nutzer | speichern  | Beobachtung des Marktes | zulasten der Verarbeitung  |
      | für das Verknüpfen fehlt ohnehin die Grundlage | öffentlich                 | verknüpfen | Beobachtung des Marktes | zulasten der Verarbeitung  |
      | für Werbung fehlt ohnehin die Grundlage        | öffentlich                 | speichern  | Werbung                 | zulasten der Verarbeitung  |
      | die Abwägung geht für die Verarbeitung aus     | öffentlich                 | speichern  | Beobachtung des Marktes | zugunsten der Verarbeitung |

  Szenario: DSGVO: öffentlich ist kein Freibrief, aber ein Umstand der Abwägung
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R11.2a
    Und es besteht die Pflicht: Abwägung dokumentieren, Frist: dauernd
    Und es besteht die Pflicht: Widerspruch ermöglichen, Frist: erste Ansprache
    Und es besteht keine Pflicht: informieren

  Szenariogrundriss: DSGVO, die günstige Abwägung trägt nicht: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Interessenabwägung: <Interessenabwägung>
    Und Information: erteilt
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R11.2a nicht

    Beispiele:
      | Fall                                    | Zugänglichkeit             | Vorgang    | Zweck                   | Interessenabwägung         | Datenart        | Alter        |
      | Beitrag nur für angemeldete Nutzer      | nur für angemeldete Nutzer | speichern  | Beobachtung des Marktes | zugunsten der Verarbeitung | einfache Daten  | volljährig   |
      | Profil wird verknüpft statt gespeichert | öffentlich                 | verknüpfen | Beobachtung des Marktes | zugunsten der Verarbeitung | einfache Daten  | volljährig   |
      | Beitrag dient der Werbung               | öffentlich                 | speichern  | Werbung                 | zugunsten der Verarbeitung | einfache Daten  | volljährig   |
      | abgewogen wurde noch nicht              | öffentlich                 | speichern  | Beobachtung des Marktes | unterblieben               | einfache Daten  | volljährig   |
      | Beitrag verrät eine Krankheit           | öffentlich                 | speichern  | Beobachtung des Marktes | zugunsten der Verarbeitung | besondere Daten | volljährig   |
      | Verfasser ist minderjährig              | öffentlich                 | speichern  | Beobachtung des Marktes | zugunsten der Verarbeitung | einfache Daten  | minderjährig |

  Szenariogrundriss: Noch nicht abgewogen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: unterblieben
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                                             | Tag        | Ergebnis              | Regel  |
      | am letzten Tag des BDSG a.F. trägt die allgemeine Zugänglichkeit | 24.05.2018 | mit Pflichten erlaubt | R11.1a |
      | am ersten Tag der DSGVO steht die Grundlage nicht fest           | 25.05.2018 | rechtlich zu prüfen   | R11.2b |
      | im Januar 2026 ebenso                                            | 10.01.2026 | rechtlich zu prüfen   | R11.2b |

  Szenario: DSGVO: Die Abwägung ist vor Beginn nachzuholen
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: unterblieben
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R11.2b
    Und es besteht die Pflicht: Abwägung dokumentieren, Frist: vor Beginn

  Szenariogrundriss: DSGVO, auf die fehlende Abwägung kommt es nicht an: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Interessenabwägung: <Interessenabwägung>
    Und Information: erteilt
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R11.2b nicht

    Beispiele:
      | Fall                                    | Zugänglichkeit             | Vorgang    | Zweck                   | Interessenabwägung         | Datenart        | Alter        |
      | Beitrag nur für angemeldete Nutzer      | nur für angemeldete Nutzer | speichern  | Beobachtung des Marktes | unterblieben               | einfache Daten  | volljährig   |
      | Profil wird verknüpft statt gespeichert | öffentlich                 | verknüpfen | Beobachtung des Marktes | unterblieben               | einfache Daten  | volljährig   |
      | Beitrag dient der Werbung               | öffentlich                 | speichern  | Werbung                 | unterblieben               | einfache Daten  | volljährig   |
      | abgewogen und günstig                   | öffentlich                 | speichern  | Beobachtung des Marktes | zugunsten der Verarbeitung | einfache Daten  | volljährig   |
      | Beitrag verrät eine Krankheit           | öffentlich                 | speichern  | Beobachtung des Marktes | unterblieben               | besondere Daten | volljährig   |
      | Verfasser ist minderjährig              | öffentlich                 | speichern  | Beobachtung des Marktes | unterblieben               | einfache Daten  | minderjährig |

  Szenariogrundriss: Die Person ist noch nicht informiert: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: Frist läuft noch
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                        | Tag        | Regel  |
      | am letzten Tag des BDSG a.F. sofort         | 24.05.2018 | R11.1b |
      | am ersten Tag der DSGVO binnen eines Monats | 25.05.2018 | R11.2d |
      | im Januar 2026 binnen eines Monats          | 10.01.2026 | R11.2d |

  Szenario: DSGVO: Die Frist zur Information beträgt einen Monat und endet früher, wenn die Person angesprochen wird
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: Frist läuft noch
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R11.2d
    Und es besteht die Pflicht: informieren, Frist: 1 Monat oder erste Ansprache

  Szenariogrundriss: DSGVO, keine laufende Frist nach dieser Regel: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R11.2d nicht

    Beispiele:
      | Fall                                  | Zugänglichkeit             | Vorgang    | Zweck                   | Information      |
      | Beitrag nur für angemeldete Nutzer    | nur für angemeldete Nutzer | speichern  | Beobachtung des Marktes | Frist läuft noch |
      | nur gelesen und nichts erhoben        | öffentlich                 | beobachten | Beobachtung des Marktes | Frist läuft noch |
      | ein anderer Zweck hat keine Grundlage | öffentlich                 | speichern  | Werbung                 | Frist läuft noch |
      | schon informiert                      | öffentlich                 | speichern  | Beobachtung des Marktes | erteilt          |

  Szenariogrundriss: DSGVO, nichts nachzuholen nach dieser Regel: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R11.2e nicht

    Beispiele:
      | Fall                                  | Zugänglichkeit             | Vorgang    | Zweck                   | Information  |
      | Beitrag nur für angemeldete Nutzer    | nur für angemeldete Nutzer | speichern  | Beobachtung des Marktes | unterblieben |
      | nur gelesen und nichts erhoben        | öffentlich                 | beobachten | Beobachtung des Marktes | unterblieben |
      | ein anderer Zweck hat keine Grundlage | öffentlich                 | speichern  | Werbung                 | unterblieben |
      | schon informiert                      | öffentlich                 | speichern  | Beobachtung des Marktes | erteilt      |

  Szenariogrundriss: Ohne Löschfrist gespeichert: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: unbegrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                                      | Tag        | Regel  |
      | am letzten Tag des BDSG a.F. sagt diese Regel noch nichts | 24.05.2018 | R11.1a |
      | am ersten Tag der DSGVO ist eine Frist zu bestimmen       | 25.05.2018 | R11.2f |
      | im Januar 2026 ebenso                                     | 10.01.2026 | R11.2f |

  Szenario: DSGVO: Wer speichert, bestimmt vorher, wann er löscht
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: unbegrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R11.2f
    Und es besteht die Pflicht: Speicherfrist festlegen, Frist: vor Beginn

  Szenariogrundriss: DSGVO, keine Löschfrist nach dieser Regel: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R11.2f nicht

    Beispiele:
      | Fall                                           | Zugänglichkeit             | Vorgang    | Zweck                   | Speicherfrist |
      | Beitrag nur für angemeldete Nutzer             | nur für angemeldete Nutzer | speichern  | Beobachtung des Marktes | unbegrenzt    |
      | für das Verknüpfen fehlt ohnehin die Grundlage | öffentlich                 | verknüpfen | Beobachtung des Marktes | unbegrenzt    |
      | ein anderer Zweck hat keine Grundlage          | öffentlich                 | speichern  | Werbung                 | unbegrenzt    |
      | die Frist steht schon fest                     | öffentlich                 | speichern  | Beobachtung des Marktes | begrenzt      |

  Szenario: DSGVO: Ist unbekannt, ob abgewogen wurde, bleibt das Ergebnis offen
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: unbekannt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann ist es unbestimmt
    Und es fehlt: Interessenabwägung
    Und vermutet ist Personenbezug: mit Namen

  Szenario: DSGVO: Ist unbekannt, für wen der Beitrag bestimmt ist, bleibt das Speichern mit Namen offen
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: unbekannt
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann ist es unbestimmt
    Und es fehlt: Adressat

  Szenario: DSGVO: Wird nichts vermutet, fehlt auch das Alter
    Angenommen es wird nichts vermutet
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann ist es unbestimmt
    Und es fehlt: Alter
