# language: de
Funktionalität: Meinungen erforschen

  Szenariogrundriss: Ein Institut wertet öffentliche Bewertungen für eine Studie aus: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Marktforschung
    Und Interessenabwägung: <Abwägung>
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                   | Abwägung                   | Tag        | Ergebnis              | Regel  |
      | 2014                   | unterblieben               | 15.02.2014 | mit Pflichten erlaubt | R26.1a |
      | 2014, dagegen ausgegangen | zulasten der Verarbeitung | 15.02.2014 | mit Pflichten erlaubt | R26.1b |
      | letzter Tag            | unterblieben               | 24.05.2018 | mit Pflichten erlaubt | R26.1a |
      | erster Tag der DSGVO   | unterblieben               | 25.05.2018 | rechtlich zu prüfen   | R26.2b |
      | 2026, abgewogen        | zugunsten der Verarbeitung | 01.03.2026 | mit Pflichten erlaubt | R26.2a |

  Szenariogrundriss: Aus Meinungen wird kein Wert je Person: <Tag>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Dritter
    Und Vorgang: bewerten
    Und Zweck: Marktforschung
    Wenn am <Tag> entschieden wird
    Dann ist es verboten

    Beispiele:
      | Tag        |
      | 15.02.2014 |
      | 01.03.2026 |

  Szenariogrundriss: Marktforschung mit öffentlichen Beiträgen (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.1a
    Und es besteht die Pflicht: anonymisieren
    Und es besteht die Pflicht: Schlüssel getrennt halten

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenario: Marktforschung mit öffentlichen Beiträgen (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Und Vorgang: beobachten oder erheben oder speichern
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R26.1a

  Szenariogrundriss: Marktforschung mit öffentlichen Beiträgen (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R26.1a nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Marktforschung mit öffentlichen Beiträgen (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Und Vorgang: <Vorgang>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R26.1a nicht

    Beispiele:
      | Fall                   | Zweck          | Zugänglichkeit | Speicherfrist | Vorgang   | Datenart       | Alter        |
      | anders: Zweck          | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | öffentlich     | begrenzt      | speichern | einfache Daten | volljährig   |
      | anders: Zugänglichkeit | Marktforschung | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | begrenzt      | speichern | einfache Daten | volljährig   |
      | anders: Vorgang        | Marktforschung | öffentlich     | unbekannt     | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | einfache Daten | volljährig   |
      | anders: Datenart       | Marktforschung | öffentlich     | begrenzt      | speichern | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |
      | anders: Alter          | Marktforschung | öffentlich     | begrenzt      | speichern | einfache Daten | minderjährig |

  Szenariogrundriss: Fiel die Abwägung gegen die Forschung aus (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.1b
    Und es besteht die Pflicht: Rechtsauffassung dokumentieren

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenario: Fiel die Abwägung gegen die Forschung aus (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Und Vorgang: beobachten oder erheben oder speichern
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R26.1b

  Szenariogrundriss: Fiel die Abwägung gegen die Forschung aus (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R26.1b nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Fiel die Abwägung gegen die Forschung aus (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Und Vorgang: <Vorgang>
    Und Interessenabwägung: <Interessenabwägung>
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R26.1b nicht

    Beispiele:
      | Fall                       | Zweck          | Zugänglichkeit | Speicherfrist | Vorgang   | Interessenabwägung        |
      | anders: Zweck              | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | öffentlich     | begrenzt      | speichern | zulasten der Verarbeitung |
      | anders: Zugänglichkeit     | Marktforschung | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | begrenzt      | speichern | zulasten der Verarbeitung |
      | anders: Vorgang            | Marktforschung | öffentlich     | unbekannt     | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | zulasten der Verarbeitung |
      | anders: Interessenabwägung | Marktforschung | öffentlich     | begrenzt      | speichern | unterblieben oder zugunsten der Verarbeitung |

  Szenariogrundriss: Marktforschung hinter der Anmeldung (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Erhebungsart: einzeln von Hand
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.1c

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | rechtlich zu prüfen |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | rechtlich zu prüfen |

  Szenario: Marktforschung hinter der Anmeldung (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: für jeden nach Anmeldung oder nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Und Vorgang: beobachten oder erheben oder speichern
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Erhebungsart: einzeln von Hand
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R26.1c

  Szenariogrundriss: Marktforschung hinter der Anmeldung (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Erhebungsart: einzeln von Hand
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R26.1c nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Marktforschung hinter der Anmeldung (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Und Vorgang: <Vorgang>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Erhebungsart: einzeln von Hand
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R26.1c nicht

    Beispiele:
      | Fall                   | Zweck          | Zugänglichkeit           | Speicherfrist | Vorgang   | Datenart       |
      | anders: Zweck          | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | für jeden nach Anmeldung | begrenzt      | speichern | einfache Daten |
      | anders: Zugänglichkeit | Marktforschung | öffentlich oder geschlossene Gruppe oder Direktnachricht | begrenzt      | speichern | einfache Daten |
      | anders: Vorgang        | Marktforschung | für jeden nach Anmeldung | unbekannt     | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | einfache Daten |
      | anders: Datenart       | Marktforschung | für jeden nach Anmeldung | begrenzt      | speichern | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Meinungen aus öffentlichen Beiträgen nach günstiger Abwägung (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2a
    Und es besteht die Pflicht: anonymisieren
    Und es besteht die Pflicht: auf das Nötige beschränken
    Und es besteht die Pflicht: Abwägung dokumentieren

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenario: Meinungen aus öffentlichen Beiträgen nach günstiger Abwägung (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Und Vorgang: beobachten oder erheben oder speichern
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R26.2a

  Szenariogrundriss: Meinungen aus öffentlichen Beiträgen nach günstiger Abwägung (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R26.2a nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Meinungen aus öffentlichen Beiträgen nach günstiger Abwägung (DSGVO), nur so: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Und Vorgang: <Vorgang>
    Und Interessenabwägung: <Interessenabwägung>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R26.2a nicht

    Beispiele:
      | Fall                       | Zweck          | Zugänglichkeit | Speicherfrist | Vorgang   | Interessenabwägung         | Datenart       | Alter        |
      | anders: Zweck              | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | öffentlich     | begrenzt      | speichern | zugunsten der Verarbeitung | einfache Daten | volljährig   |
      | anders: Zugänglichkeit     | Marktforschung | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | begrenzt      | speichern | zugunsten der Verarbeitung | einfache Daten | volljährig   |
      | anders: Vorgang            | Marktforschung | öffentlich     | unbekannt     | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | zugunsten der Verarbeitung | einfache Daten | volljährig   |
      | anders: Interessenabwägung | Marktforschung | öffentlich     | begrenzt      | speichern | unterblieben oder zulasten der Verarbeitung | einfache Daten | volljährig   |
      | anders: Datenart           | Marktforschung | öffentlich     | begrenzt      | speichern | zugunsten der Verarbeitung | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |
      | anders: Alter              | Marktforschung | öffentlich     | begrenzt      | speichern | zugunsten der Verarbeitung | einfache Daten | minderjährig |

  Szenariogrundriss: Meinungen aus öffentlichen Beiträgen ohne Abwägung (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Und Interessenabwägung: unterblieben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2b
    Und es besteht die Pflicht: Abwägung dokumentieren

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | rechtlich zu prüfen |

  Szenario: Meinungen aus öffentlichen Beiträgen ohne Abwägung (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Und Vorgang: beobachten oder erheben oder speichern
    Und Interessenabwägung: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R26.2b

  Szenariogrundriss: Meinungen aus öffentlichen Beiträgen ohne Abwägung (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Und Interessenabwägung: unterblieben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R26.2b nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Meinungen aus öffentlichen Beiträgen ohne Abwägung (DSGVO), nur so: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Und Vorgang: <Vorgang>
    Und Interessenabwägung: <Interessenabwägung>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R26.2b nicht

    Beispiele:
      | Fall                       | Zweck          | Zugänglichkeit | Speicherfrist | Vorgang   | Interessenabwägung | Datenart       | Alter        |
      | anders: Zweck              | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | öffentlich     | begrenzt      | speichern | unterblieben       | einfache Daten | volljährig   |
      | anders: Zugänglichkeit     | Marktforschung | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | begrenzt      | speichern | unterblieben       | einfache Daten | volljährig   |
      | anders: Vorgang            | Marktforschung | öffentlich     | unbekannt     | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unterblieben       | einfache Daten | volljährig   |
      | anders: Interessenabwägung | Marktforschung | öffentlich     | begrenzt      | speichern | zugunsten der Verarbeitung oder zulasten der Verarbeitung | einfache Daten | volljährig   |
      | anders: Datenart           | Marktforschung | öffentlich     | begrenzt      | speichern | unterblieben       | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |
      | anders: Alter              | Marktforschung | öffentlich     | begrenzt      | speichern | unterblieben       | einfache Daten | minderjährig |

  Szenariogrundriss: Ungünstige Abwägung sperrt die Auswertung von Meinungen (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Und Interessenabwägung: zulasten der Verarbeitung
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2c

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | verboten |

  Szenario: Ungünstige Abwägung sperrt die Auswertung von Meinungen (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Und Vorgang: beobachten oder erheben oder speichern
    Und Interessenabwägung: zulasten der Verarbeitung
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R26.2c

  Szenariogrundriss: Ungünstige Abwägung sperrt die Auswertung von Meinungen (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Und Interessenabwägung: zulasten der Verarbeitung
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R26.2c nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Ungünstige Abwägung sperrt die Auswertung von Meinungen (DSGVO), nur so: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Und Vorgang: <Vorgang>
    Und Interessenabwägung: <Interessenabwägung>
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R26.2c nicht

    Beispiele:
      | Fall                       | Zweck          | Zugänglichkeit | Speicherfrist | Vorgang   | Interessenabwägung        |
      | anders: Zweck              | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | öffentlich     | begrenzt      | speichern | zulasten der Verarbeitung |
      | anders: Zugänglichkeit     | Marktforschung | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | begrenzt      | speichern | zulasten der Verarbeitung |
      | anders: Vorgang            | Marktforschung | öffentlich     | unbekannt     | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | zulasten der Verarbeitung |
      | anders: Interessenabwägung | Marktforschung | öffentlich     | begrenzt      | speichern | unterblieben oder zugunsten der Verarbeitung |

  Szenariogrundriss: Zurückhaltend Meinungen in offenen Netzen lesen (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: beobachten
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Erhebungsart: einzeln von Hand
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2d
    Und es besteht die Pflicht: Sichtbarkeit achten

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | rechtlich zu prüfen |

  Szenario: Zurückhaltend Meinungen in offenen Netzen lesen (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Und Vorgang: beobachten oder erheben
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Erhebungsart: einzeln von Hand
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R26.2d

  Szenariogrundriss: Zurückhaltend Meinungen in offenen Netzen lesen (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: beobachten
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Erhebungsart: einzeln von Hand
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R26.2d nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Zurückhaltend Meinungen in offenen Netzen lesen (DSGVO), nur so: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Und Vorgang: <Vorgang>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Erhebungsart: <Erhebungsart>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R26.2d nicht

    Beispiele:
      | Fall                   | Zweck          | Zugänglichkeit           | Erhebungsart     | Speicherfrist | Vorgang    | Datenart       |
      | anders: Zweck          | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | für jeden nach Anmeldung | einzeln von Hand | begrenzt      | beobachten | einfache Daten |
      | anders: Zugänglichkeit | Marktforschung | öffentlich oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | einzeln von Hand | begrenzt      | beobachten | einfache Daten |
      | anders: Erhebungsart   | Marktforschung | für jeden nach Anmeldung | automatisiert oder automatisiert über eine Sperre hinweg oder unter Vorwand | begrenzt      | beobachten | einfache Daten |
      | anders: Vorgang        | Marktforschung | für jeden nach Anmeldung | einzeln von Hand | unbekannt     | speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | einfache Daten |
      | anders: Datenart       | Marktforschung | für jeden nach Anmeldung | einzeln von Hand | begrenzt      | beobachten | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |
