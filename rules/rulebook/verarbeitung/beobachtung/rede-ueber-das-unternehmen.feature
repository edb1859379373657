# language: de
Funktionalität: Was andere öffentlich über das Unternehmen sagen

  Szenariogrundriss: Die Marktforschung liest mit, was öffentlich über das Produkt gesagt wird: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: beobachten
    Und Zweck: Beobachtung des Marktes
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und es greift Regel <Regel>

    Beispiele:
      | Fall         | Tag        | Regel  |
      | Februar 2014 | 15.02.2014 | R18.1a |
      | März 2026    | 01.03.2026 | R18.2a |

  Szenariogrundriss: Der Beitrag wird mit Namen gespeichert: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: <Abwägung>
    Und Information: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>
    Und es besteht die Pflicht: informieren
    Und es besteht die Pflicht: <Pflicht>

    Beispiele:
      | Fall                      | Abwägung                     | Tag        | Ergebnis              | Regel  | Pflicht             |
      | 2014                      | unterblieben                 | 15.02.2014 | mit Pflichten erlaubt | R18.1b | Zweck dokumentieren |
      | 2026, abgewogen           | zugunsten der Verarbeitung   | 01.03.2026 | mit Pflichten erlaubt | R18.2b | pseudonymisieren    |
      | 2026, nicht abgewogen     | unterblieben                 | 01.03.2026 | rechtlich zu prüfen   | R18.2b | pseudonymisieren    |
      | 2026, dagegen ausgegangen | zulasten der Verarbeitung    | 01.03.2026 | verboten              | R18.2b | pseudonymisieren    |

  Szenariogrundriss: Wer nur liest, muss nicht abgewogen haben: <Regel>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: <Abwägung>
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist verdrängt durch <durch>

    Beispiele:
      | Vorgang    | Abwägung                   | Tag        | Ergebnis              | Regel  | durch  |
      | beobachten | unterblieben               | 15.02.2014 | erlaubt               | R11.1a | R18.1a |
      | beobachten | zulasten der Verarbeitung  | 15.02.2014 | erlaubt               | R11.1c | R18.1a |
      | beobachten | zugunsten der Verarbeitung | 01.03.2026 | erlaubt               | R11.2a | R18.2a |
      | beobachten | unterblieben               | 01.03.2026 | erlaubt               | R11.2b | R18.2a |
      | beobachten | zulasten der Verarbeitung  | 01.03.2026 | erlaubt               | R11.2c | R18.2a |

  Szenariogrundriss: Lesen, was andere öffentlich über das Unternehmen sagen (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Speicherfrist: begrenzt
    Und Personenbezug: mit Namen
    Und Vorgang: beobachten
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R18.1a

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | erlaubt  |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | erlaubt  |

  Szenariogrundriss: Lesen, was andere öffentlich über das Unternehmen sagen (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Speicherfrist: begrenzt
    Und Personenbezug: mit Namen
    Und Vorgang: beobachten
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R18.1a nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Lesen, was andere öffentlich über das Unternehmen sagen (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Speicherfrist: <Speicherfrist>
    Und Personenbezug: mit Namen
    Und Vorgang: <Vorgang>
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R18.1a nicht

    Beispiele:
      | Fall                   | Zugänglichkeit | Adressat           | Speicherfrist | Vorgang    | Zweck                   | Datenart       | Alter        |
      | anders: Zugänglichkeit | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | die Öffentlichkeit | begrenzt      | beobachten | Beobachtung des Marktes | einfache Daten | volljährig   |
      | anders: Adressat       | öffentlich     | das Unternehmen oder eigene Kontakte oder unklar | begrenzt      | beobachten | Beobachtung des Marktes | einfache Daten | volljährig   |
      | anders: Vorgang        | öffentlich     | die Öffentlichkeit | unbekannt     | erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Beobachtung des Marktes | einfache Daten | volljährig   |
      | anders: Zweck          | öffentlich     | die Öffentlichkeit | begrenzt      | beobachten | Kundendienst oder Beschwerde oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten | volljährig   |
      | anders: Datenart       | öffentlich     | die Öffentlichkeit | begrenzt      | beobachten | Beobachtung des Marktes | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |
      | anders: Alter          | öffentlich     | die Öffentlichkeit | begrenzt      | beobachten | Beobachtung des Marktes | einfache Daten | minderjährig |

  Szenariogrundriss: Wer mit Namen speichert, legt vorher den Zweck fest (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Speicherfrist: begrenzt
    Und Personenbezug: mit Namen
    Und Vorgang: speichern
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R18.1b
    Und es besteht die Pflicht: Zweck dokumentieren

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Wer mit Namen speichert, legt vorher den Zweck fest (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Speicherfrist: begrenzt
    Und Personenbezug: mit Namen
    Und Vorgang: speichern
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R18.1b nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Wer mit Namen speichert, legt vorher den Zweck fest (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Speicherfrist: <Speicherfrist>
    Und Personenbezug: <Personenbezug>
    Und Vorgang: <Vorgang>
    Und Rückschluss auf Einzelne: <Rückschluss auf Einzelne>
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R18.1b nicht

    Beispiele:
      | Fall                   | Zugänglichkeit | Adressat           | Speicherfrist | Vorgang   | Zweck                   | Personenbezug   | Rückschluss auf Einzelne |
      | anders: Zugänglichkeit | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | die Öffentlichkeit | begrenzt      | speichern | Beobachtung des Marktes | mit Namen       | unbekannt                |
      | anders: Adressat       | öffentlich     | das Unternehmen oder eigene Kontakte oder unklar | begrenzt      | speichern | Beobachtung des Marktes | mit Namen       | unbekannt                |
      | anders: Vorgang        | öffentlich     | die Öffentlichkeit | unbekannt     | beobachten oder erheben oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Beobachtung des Marktes | mit Namen       | unbekannt                |
      | anders: Zweck          | öffentlich     | die Öffentlichkeit | begrenzt      | speichern | Kundendienst oder Beschwerde oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | mit Namen       | unbekannt                |
      | anders: Personenbezug  | öffentlich     | die Öffentlichkeit | begrenzt      | speichern | Beobachtung des Marktes | unter Kennung oder Text ohne Namen oder zusammengefasst | unbekannt                |
      | anders: Zahlen, die Einzelne verraten | öffentlich     | die Öffentlichkeit | begrenzt      | speichern | Beobachtung des Marktes | zusammengefasst | möglich                  |

  Szenariogrundriss: Lesen, was andere öffentlich über das Unternehmen sagen (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Speicherfrist: begrenzt
    Und Personenbezug: mit Namen
    Und Vorgang: beobachten
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R18.2a

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | erlaubt  |

  Szenariogrundriss: Lesen, was andere öffentlich über das Unternehmen sagen (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Speicherfrist: begrenzt
    Und Personenbezug: mit Namen
    Und Vorgang: beobachten
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R18.2a nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Lesen, was andere öffentlich über das Unternehmen sagen (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Speicherfrist: <Speicherfrist>
    Und Personenbezug: mit Namen
    Und Vorgang: <Vorgang>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R18.2a nicht

    Beispiele:
      | Fall                   | Zugänglichkeit | Adressat           | Speicherfrist | Vorgang    | Zweck                   | Datenart       | Alter        |
      | anders: Zugänglichkeit | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | die Öffentlichkeit | begrenzt      | beobachten | Beobachtung des Marktes | einfache Daten | volljährig   |
      | anders: Adressat       | öffentlich     | das Unternehmen oder eigene Kontakte oder unklar | begrenzt      | beobachten | Beobachtung des Marktes | einfache Daten | volljährig   |
      | anders: Vorgang        | öffentlich     | die Öffentlichkeit | unbekannt     | erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Beobachtung des Marktes | einfache Daten | volljährig   |
      | anders: Zweck          | öffentlich     | die Öffentlichkeit | begrenzt      | beobachten | Kundendienst oder Beschwerde oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten | volljährig   |
      | anders: Datenart       | öffentlich     | die Öffentlichkeit | begrenzt      | beobachten | Beobachtung des Marktes | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |
      | anders: Alter          | öffentlich     | die Öffentlichkeit | begrenzt      | beobachten | Beobachtung des Marktes | einfache Daten | minderjährig |

  Szenariogrundriss: Namen in der Marktbeobachtung früh durch Kennungen ersetzen (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Speicherfrist: begrenzt
    Und Personenbezug: mit Namen
    Und Vorgang: speichern
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R18.2b
    Und es besteht die Pflicht: pseudonymisieren

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Namen in der Marktbeobachtung früh durch Kennungen ersetzen (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Speicherfrist: begrenzt
    Und Personenbezug: mit Namen
    Und Vorgang: speichern
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R18.2b nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Namen in der Marktbeobachtung früh durch Kennungen ersetzen (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Speicherfrist: <Speicherfrist>
    Und Personenbezug: <Personenbezug>
    Und Vorgang: <Vorgang>
    Und Rückschluss auf Einzelne: <Rückschluss auf Einzelne>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R18.2b nicht

    Beispiele:
      | Fall                   | Zugänglichkeit | Adressat           | Speicherfrist | Vorgang   | Zweck                   | Personenbezug   | Rückschluss auf Einzelne |
      | anders: Zugänglichkeit | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | die Öffentlichkeit | begrenzt      | speichern | Beobachtung des Marktes | mit Namen       | unbekannt                |
      | anders: Adressat       | öffentlich     | das Unternehmen oder eigene Kontakte oder unklar | begrenzt      | speichern | Beobachtung des Marktes | mit Namen       | unbekannt                |
      | anders: Vorgang        | öffentlich     | die Öffentlichkeit | unbekannt     | beobachten oder erheben oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Beobachtung des Marktes | mit Namen       | unbekannt                |
      | anders: Zweck          | öffentlich     | die Öffentlichkeit | begrenzt      | speichern | Kundendienst oder Beschwerde oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | mit Namen       | unbekannt                |
      | anders: Personenbezug  | öffentlich     | die Öffentlichkeit | begrenzt      | speichern | Beobachtung des Marktes | unter Kennung oder Text ohne Namen oder zusammengefasst | unbekannt                |
      | anders: Zahlen, die Einzelne verraten | öffentlich     | die Öffentlichkeit | begrenzt      | speichern | Beobachtung des Marktes | zusammengefasst | möglich                  |
