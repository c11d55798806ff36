"""What the scenes of contrasts.py are filled with: people, places, firms, numbers, none of them twice in a passage."""
import random

_GIVEN = (
    "Amara Ilse Tomas Leila Jonas Ming Priya Kofi Elena Yusuf Marta Hiro Nadia Viktor Aisha Pedro Greta Samir Lucia Andrei Fatou Niall Sofia Rashid "
    "Ingrid Mateo Chiara Bogdan Zainab Erik Noor Paulo Hana Dmitri Rosa Ahmed Lena Kwame Maya Stefan Tariq Julia Oscar Wanjiru Felix Anh Carla Ivo"
).split()
_FAMILY = (
    "Diallo Brandt Novak Haddad Lindqvist Chen Menon Asante Petrova Demir Kowalska Tanaka Rahman Orlov Bello Alvarez Holm Farouk Ferri Popescu Ndiaye Byrne "
    "Costa Iqbal Dahl Vega Conti Marin Musa Olsen Aziz Moraes Sato Volkov Reyes Salem Koch Mensah Stone Weiss Khan Moreau Lange Kamau Adler Pham Ruiz Horvat"
).split()
_PLACES = (
    (
        "Torvale Marland Brightmoor Kestrel Bay|Port Selin|Aldermoor|Novi Grad|Halden|San Telmo|Qasr Amin|Lindow|Ostrava Hills|Redwater|Eastmere|Kalunga|"
        "Vestby|Monte Sano|Dunmore|Tirana Heights|Oakhurst|Riverton|Santa Lucia|Gorod|Westhaven|Ulmstadt|Ballyrea|Kinsale Point|Marovo"
    )
    .replace(" Marland ", "|Marland|")
    .split("|")
)
_FIRMS = (
    "Halden Motors|Norvik Energy|Castell Foods|Brightline Rail|Orion Steel|Meridian Bank|Telnova|Aster Pharma|Kobo Mining|Sunfield Air|Polaris Shipping|"
    "Greenacre|Vantage Media|Lumen Software|Redwood Paper|Delta Cement|Harbour Gas|Tessel Textiles|Quorum Insurance|Marlin Foods"
).split("|")
_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
SMALL = "zero one two three four five six seven eight nine ten eleven twelve".split()
ORDINALS = "zeroth first second third fourth fifth sixth seventh".split()
_SAID = (
    "police said",
    "officials said",
    "a spokesman said",
    "the ministry said on {d}",
    "the local paper reported",
    "authorities said on {d}",
    "according to officials",
)


class World(random.Random):
    """Draws what a scene is filled with; what it has drawn of a kind it does not draw again."""

    def __init__(self, seed):
        super().__init__(seed)
        self._seen = set()

    def _new(self, draw):
        for _ in range(50):
            value = draw()
            if value not in self._seen:
                break
        self._seen.add(value)
        return value

    def family(self):
        return self._new(lambda: self.choice(_FAMILY))

    def person(self):
        """(full name, family name)"""
        family = self.family()
        return f"{self.choice(_GIVEN)} {family}", family

    def place(self):
        return self._new(lambda: self.choice(_PLACES).strip())

    def firm(self):
        return self._new(lambda: self.choice(_FIRMS))

    def month(self):
        return self._new(lambda: self.choice(_MONTHS))

    def day(self):
        return self._new(lambda: self.choice(_DAYS))

    def number(self, low, high):
        """A number unlike those before it."""
        return self._new(lambda: self.randint(low, high))

    def said(self):
        return self.choice(_SAID).format(d=self.choice(_DAYS))

    def words(self, n):
        return SMALL[n] if n < len(SMALL) and self.random() < 0.7 else f"{n:,}"


def capital(text):
    return text[0].upper() + text[1:]
