# language: de
Funktionalität: Anliegen über die eigenen Kanäle

  Szenariogrundriss: Eine Kundin nutzt das Formular auf der Website: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Ergebnis              | Regel  |
      | 2014 | 15.02.2014 | erlaubt               | R17.1f |
      | 2026 | 01.03.2026 | mit Pflichten erlaubt | R17.2i |

  Szenariogrundriss: Anliegen über die eigene Website oder aus dem Vertrag bearbeiten (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R17.1f

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | erlaubt  |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | erlaubt  |

  Szenario: Anliegen über die eigene Website oder aus dem Vertrag bearbeiten (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: eigene Website oder eigene Vertragsdaten
    Und Betroffener: Kunde oder Interessent
    Und Zweck: Kundendienst oder Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Und Vorgang: erheben oder speichern
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R17.1f

  Szenariogrundriss: Anliegen über die eigene Website oder aus dem Vertrag bearbeiten (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R17.1f nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Anliegen über die eigene Website oder aus dem Vertrag bearbeiten (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Und Vorgang: <Vorgang>
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R17.1f nicht

    Beispiele:
      | Fall                | Quelle         | Betroffener | Zweck        | Speicherfrist | Vorgang   | Datenart       | Alter        |
      | anders: Quelle      | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde       | Kundendienst | begrenzt      | speichern | einfache Daten | volljährig   |
      | anders: Betroffener | eigene Website | Beschäftigter oder Bewerber oder Schuldner oder Dritter | Kundendienst | begrenzt      | speichern | einfache Daten | volljährig   |
      | anders: Zweck       | eigene Website | Kunde       | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | begrenzt      | speichern | einfache Daten | volljährig   |
      | anders: Vorgang     | eigene Website | Kunde       | Kundendienst | unbekannt     | beobachten oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | einfache Daten | volljährig   |
      | anders: Datenart    | eigene Website | Kunde       | Kundendienst | begrenzt      | speichern | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |

  Szenariogrundriss: Auf ein Anliegen über die eigenen Kanäle antworten (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R17.1g

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | erlaubt  |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | erlaubt  |

  Szenario: Auf ein Anliegen über die eigenen Kanäle antworten (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: eigene Website oder eigene Vertragsdaten
    Und Betroffener: Kunde oder Interessent
    Und Zweck: Kundendienst oder Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R17.1g

  Szenariogrundriss: Auf ein Anliegen über die eigenen Kanäle antworten (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R17.1g nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Auf ein Anliegen über die eigenen Kanäle antworten (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Und Vorgang: <Vorgang>
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R17.1g nicht

    Beispiele:
      | Fall                         | Quelle         | Betroffener | Zweck        | Speicherfrist | Vorgang    | Weg       | Inhalt der Nachricht | Datenart       | Alter        |
      | anders: Quelle               | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde       | Kundendienst | begrenzt      | ansprechen | E-Mail    | nur Auskunft         | einfache Daten | volljährig   |
      | anders: Betroffener          | eigene Website | Beschäftigter oder Bewerber oder Schuldner oder Dritter | Kundendienst | begrenzt      | ansprechen | E-Mail    | nur Auskunft         | einfache Daten | volljährig   |
      | anders: Zweck                | eigene Website | Kunde       | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | begrenzt      | ansprechen | E-Mail    | nur Auskunft         | einfache Daten | volljährig   |
      | anders: Vorgang              | eigene Website | Kunde       | Kundendienst | unbekannt     | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt | nur Auskunft         | einfache Daten | volljährig   |
      | anders: Inhalt der Nachricht | eigene Website | Kunde       | Kundendienst | begrenzt      | ansprechen | E-Mail    | nur Werbung oder Auskunft mit Werbezusatz | einfache Daten | volljährig   |
      | anders: Datenart             | eigene Website | Kunde       | Kundendienst | begrenzt      | ansprechen | E-Mail    | nur Auskunft         | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |

  Szenariogrundriss: Weitergabe an andere für das Anliegen (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: übermitteln
    Und Empfänger: anderer
    Und Vorausgegangener Schritt: rechtmäßig
    Und Benennung des Empfängers: bei Erhebung benannt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R17.1h
    Und es besteht die Pflicht: auf das Nötige beschränken

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | rechtlich zu prüfen |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | rechtlich zu prüfen |

  Szenario: Weitergabe an andere für das Anliegen (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: eigene Website oder eigene Vertragsdaten
    Und Betroffener: Kunde oder Interessent
    Und Zweck: Kundendienst oder Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: übermitteln
    Und Empfänger: anderer
    Und Vorausgegangener Schritt: rechtmäßig
    Und Benennung des Empfängers: bei Erhebung benannt
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R17.1h

  Szenariogrundriss: Weitergabe an andere für das Anliegen (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: übermitteln
    Und Empfänger: anderer
    Und Vorausgegangener Schritt: rechtmäßig
    Und Benennung des Empfängers: bei Erhebung benannt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R17.1h nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Weitergabe an andere für das Anliegen (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R17.1h nicht

    Beispiele:
      | Fall                | Quelle         | Betroffener | Zweck        | Speicherfrist | Vorgang     | Vorausgegangener Schritt | Benennung des Empfängers | Empfänger | Datenart       |
      | anders: Quelle      | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde       | Kundendienst | begrenzt      | übermitteln | rechtmäßig               | bei Erhebung benannt     | anderer   | einfache Daten |
      | anders: Betroffener | eigene Website | Beschäftigter oder Bewerber oder Schuldner oder Dritter | Kundendienst | begrenzt      | übermitteln | rechtmäßig               | bei Erhebung benannt     | anderer   | einfache Daten |
      | anders: Zweck       | eigene Website | Kunde       | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | begrenzt      | übermitteln | rechtmäßig               | bei Erhebung benannt     | anderer   | einfache Daten |
      | anders: Vorgang     | eigene Website | Kunde       | Kundendienst | unbekannt     | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | unbekannt                | anderer   | einfache Daten |
      | anders: Empfänger   | eigene Website | Kunde       | Kundendienst | begrenzt      | übermitteln | rechtmäßig               | bei Erhebung benannt     | Auftragsverarbeiter oder Auswerter ohne Schlüssel oder Netzwerkbetreiber oder Dienstleister mit eigenen Zwecken | einfache Daten |
      | anders: Datenart    | eigene Website | Kunde       | Kundendienst | begrenzt      | übermitteln | rechtmäßig               | bei Erhebung benannt     | anderer   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Anliegen über die eigene Website oder aus dem Vertrag bearbeiten (DSGVO), Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R17.2i
    Und es besteht die Pflicht: auf das Nötige beschränken

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenario: Anliegen über die eigene Website oder aus dem Vertrag bearbeiten (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: eigene Website oder eigene Vertragsdaten
    Und Betroffener: Kunde oder Interessent
    Und Zweck: Kundendienst oder Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Und Vorgang: erheben oder speichern
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R17.2i

  Szenariogrundriss: Anliegen über die eigene Website oder aus dem Vertrag bearbeiten (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R17.2i nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Anliegen über die eigene Website oder aus dem Vertrag bearbeiten (DSGVO), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Und Vorgang: <Vorgang>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R17.2i nicht

    Beispiele:
      | Fall                | Quelle         | Betroffener | Zweck        | Speicherfrist | Vorgang   | Datenart       | Alter        |
      | anders: Quelle      | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde       | Kundendienst | begrenzt      | speichern | einfache Daten | volljährig   |
      | anders: Betroffener | eigene Website | Beschäftigter oder Bewerber oder Schuldner oder Dritter | Kundendienst | begrenzt      | speichern | einfache Daten | volljährig   |
      | anders: Zweck       | eigene Website | Kunde       | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | begrenzt      | speichern | einfache Daten | volljährig   |
      | anders: Vorgang     | eigene Website | Kunde       | Kundendienst | unbekannt     | beobachten oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | einfache Daten | volljährig   |
      | anders: Datenart    | eigene Website | Kunde       | Kundendienst | begrenzt      | speichern | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |

  Szenariogrundriss: Auf ein Anliegen über die eigenen Kanäle antworten (DSGVO), Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R17.2j
    Und es besteht die Pflicht: auf das Nötige beschränken

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenario: Auf ein Anliegen über die eigenen Kanäle antworten (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: eigene Website oder eigene Vertragsdaten
    Und Betroffener: Kunde oder Interessent
    Und Zweck: Kundendienst oder Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R17.2j

  Szenariogrundriss: Auf ein Anliegen über die eigenen Kanäle antworten (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R17.2j nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Auf ein Anliegen über die eigenen Kanäle antworten (DSGVO), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Und Vorgang: <Vorgang>
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R17.2j nicht

    Beispiele:
      | Fall                         | Quelle         | Betroffener | Zweck        | Speicherfrist | Vorgang    | Weg       | Inhalt der Nachricht | Datenart       | Alter        |
      | anders: Quelle               | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde       | Kundendienst | begrenzt      | ansprechen | E-Mail    | nur Auskunft         | einfache Daten | volljährig   |
      | anders: Betroffener          | eigene Website | Beschäftigter oder Bewerber oder Schuldner oder Dritter | Kundendienst | begrenzt      | ansprechen | E-Mail    | nur Auskunft         | einfache Daten | volljährig   |
      | anders: Zweck                | eigene Website | Kunde       | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | begrenzt      | ansprechen | E-Mail    | nur Auskunft         | einfache Daten | volljährig   |
      | anders: Vorgang              | eigene Website | Kunde       | Kundendienst | unbekannt     | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt | nur Auskunft         | einfache Daten | volljährig   |
      | anders: Inhalt der Nachricht | eigene Website | Kunde       | Kundendienst | begrenzt      | ansprechen | E-Mail    | nur Werbung oder Auskunft mit Werbezusatz | einfache Daten | volljährig   |
      | anders: Datenart             | eigene Website | Kunde       | Kundendienst | begrenzt      | ansprechen | E-Mail    | nur Auskunft         | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |

  Szenariogrundriss: Weitergabe an andere für das Anliegen (DSGVO), Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: übermitteln
    Und Empfänger: anderer
    Und Vorausgegangener Schritt: rechtmäßig
    Und Benennung des Empfängers: bei Erhebung benannt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R17.2k
    Und es besteht die Pflicht: auf das Nötige beschränken

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | rechtlich zu prüfen |

  Szenario: Weitergabe an andere für das Anliegen (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: eigene Website oder eigene Vertragsdaten
    Und Betroffener: Kunde oder Interessent
    Und Zweck: Kundendienst oder Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: übermitteln
    Und Empfänger: anderer
    Und Vorausgegangener Schritt: rechtmäßig
    Und Benennung des Empfängers: bei Erhebung benannt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R17.2k

  Szenariogrundriss: Weitergabe an andere für das Anliegen (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: übermitteln
    Und Empfänger: anderer
    Und Vorausgegangener Schritt: rechtmäßig
    Und Benennung des Empfängers: bei Erhebung benannt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R17.2k nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Weitergabe an andere für das Anliegen (DSGVO), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R17.2k nicht

    Beispiele:
      | Fall                | Quelle         | Betroffener | Zweck        | Speicherfrist | Vorgang     | Vorausgegangener Schritt | Benennung des Empfängers | Empfänger | Datenart       |
      | anders: Quelle      | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde       | Kundendienst | begrenzt      | übermitteln | rechtmäßig               | bei Erhebung benannt     | anderer   | einfache Daten |
      | anders: Betroffener | eigene Website | Beschäftigter oder Bewerber oder Schuldner oder Dritter | Kundendienst | begrenzt      | übermitteln | rechtmäßig               | bei Erhebung benannt     | anderer   | einfache Daten |
      | anders: Zweck       | eigene Website | Kunde       | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | begrenzt      | übermitteln | rechtmäßig               | bei Erhebung benannt     | anderer   | einfache Daten |
      | anders: Vorgang     | eigene Website | Kunde       | Kundendienst | unbekannt     | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | unbekannt                | anderer   | einfache Daten |
      | anders: Empfänger   | eigene Website | Kunde       | Kundendienst | begrenzt      | übermitteln | rechtmäßig               | bei Erhebung benannt     | Auftragsverarbeiter oder Auswerter ohne Schlüssel oder Netzwerkbetreiber oder Dienstleister mit eigenen Zwecken | einfache Daten |
      | anders: Datenart    | eigene Website | Kunde       | Kundendienst | begrenzt      | übermitteln | rechtmäßig               | bei Erhebung benannt     | anderer   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |
