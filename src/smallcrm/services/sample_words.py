"""The words the sample is made of: names, places, notes and promises of a freelance designer."""

from __future__ import annotations

SARAH_CALL = (
    "Called about the logo, wants a quote before the board meets on 3 December. "
    "Prefers two options, not three."
)
SARAH_MAIL = "Sent the three moodboards. She likes the second one, asked for warmer colours."
SARAH_MEETING = "Coffee at their office. Met Kim (finance). Budget about €4k, decision in December."

GIVEN = (
    *("Alice", "Amara", "Anouk", "Bruno", "Carla", "Chidi", "Clara", "Daan", "Elif", "Emma"),
    *("Femke", "Giulia", "Hassan", "Ines", "Jonas", "Karin", "Lars", "Leila", "Marta", "Mila"),
    *("Noor", "Oscar", "Pavel", "Rosa", "Sanne", "Sven", "Tess", "Viktor", "Yara", "Zoë"),
)
FAMILY = (
    *("Almeida", "Bakker", "Bianchi", "Costa", "de Vries", "Eriksen", "Fischer", "García"),
    *("Hughes", "Ivanova", "Jansen", "Kaya", "Kowalski", "Laurent", "Moreau", "Nguyen"),
    *("Nowak", "Okoye", "Peeters", "Rossi", "Smit", "Sørensen", "Visser", "Weber", "Yılmaz"),
)
CITIES = (
    *("Rotterdam", "Amsterdam", "Utrecht", "Delft", "Antwerp", "Ghent", "Köln", "Lisbon"),
    *("Copenhagen", "Dublin", "Lyon", "Malmö"),
)
COMPANIES = (
    *("Blue Door Books", "Canal House Hotel", "Dijk Architects", "Ember Coffee", "Foxglove Yoga"),
    *("Harbour Dental", "Juniper Catering", "Kite Toys", "Linden Music School", "Maas Cycles"),
    *("North Pier Films", "Oak & Iron", "Paper Lantern", "Quay Law", "Red Barn Cheese"),
    *("Saltmarsh Tours", "Tulip Clinic", "Verde Gardens", "Windmill Press", "Zuid Theatre"),
)
ROLES = (
    *("Owner", "Marketing", "Office manager", "Editor", "Director", "Communications"),
    *("Founder", "Finance", "Producer"),
)
TAGS = ("design", "print", "branding", "web", "menus", "labels", "retainer")
FACTS = (
    *("Black coffee, no sugar", "Cycles everywhere", "Two cats: Miso and Tofu", "Allergic to nuts"),
    *("Training for the marathon", "Never on Fridays", "Prefers e-mail", "Prefers a call"),
    *("New baby in spring", "Collects old posters", "Plays the cello", "Moving house in March"),
    *("Loves rye bread", "Reads proofs on paper", "Daughter studies in Ghent"),
)
TOUCHES = (
    ("call", "Asked for a quote for the spring brochure."),
    ("call", "Wants the poster a little larger; same price is fine."),
    ("call", "No answer. Left word with the office."),
    ("call", "Happy with the site. Asked about small changes each month."),
    ("call", "The printer is late, told them Thursday. They did not mind."),
    ("email", "Sent the second round of sketches."),
    ("email", "Sent the invoice for phase one."),
    ("email", "Answered her questions about paper and weights."),
    ("email", "Sent three references, all restaurants."),
    ("meeting", "Walked through the moodboard. Green, not blue."),
    ("meeting", "Lunch. They grow: two new people in autumn."),
    ("meeting", "Saw the new shop. The sign has to be seen from the tram."),
    ("message", "Thumbs up for the label."),
    ("message", "Asked whether Monday at ten still holds. It does."),
    ("payment", "Paid the deposit."),
    ("payment", "Paid in full."),
    ("note", "Was recommended by the bakery next door."),
    ("note", "Careful with deadlines around school holidays."),
    ("note", "Decisions are made by the sister, not by him."),
)
PROMISES = (
    *("Send the revised sketches", "Ring about the brochure", "Ask for the photographs"),
    *("Send terms for the retainer", "Invoice phase two", "Return the samples"),
    *("Share the font licence", "Book the photographer", "Quote for the window lettering"),
    *("Check the proof", "Ask how the opening went", "Send the paper samples"),
    *("Propose dates in January", "Draft the newsletter", "Order the envelopes"),
    *("Collect feedback on the site", "Send the final files", "Renew the domain"),
    *("Post a card", "Ask about the second shop", "Prepare the workshop"),
    *("Send the year's overview", "Ring back about the poster", "Confirm the print run"),
    *("Look over the contract", "Introduce to the printer"),
)
