"""French verbs and the nouns that stand for them, in the forms of a note."""

from __future__ import annotations

from smallcrm.domain.language import Unit, words
from smallcrm.domain.languages.forms import before, behind, every, in_turn


def _verbs(text: str) -> dict[str, tuple[str, str]]:
    """Infinitives, each with its "she" and with its future less "a"; those alone are regular."""
    split = (entry.split() for entry in words(text))
    return {v: (rest[0], rest[1]) if rest else (v[:-1], v) for v, *rest in split}


UNITS = every(
    {
        "minute, minutes, min, mn": Unit.MINUTE,
        "heure, heures, h": Unit.HOUR,
        "jour, jours, j": Unit.DAY,
        "semaine, semaines, sem, la semaine, de la semaine, semaine-ci, en huit": Unit.WEEK,
        "mois, le mois, du mois, mois-ci": Unit.MONTH,
        "an, ans, annee, annees, l'annee, d'annee, de l'annee": Unit.YEAR,
    }
)
COUNTS = in_turn("un une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze", 1)
FIN = words("fin, fin de, fin du, fin de la")
DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")

BOTH = _verbs(
    """envoyer envoie enverr, renvoyer renvoie renverr, appeler appelle appeller, rappeler rappelle
    rappeller, preparer, verifier, reserver, livrer, apporter, deposer, facturer, corriger,
    imprimer, recuperer, partager, ecrire ecrit ecrir, repondre repond repondr, transmettre transmet
    transmettr, rendre rend rendr, fournir fournit fournir, faire fait fer, relire relit relir,
    retourner, contacter, recontacter"""
)
"""What either side may do for the other; "envoie" alone is an order to myself."""
HERS = _verbs(
    """payer paie paier, regler, virer, verser, signer, valider, confirmer, accepter, approuver,
    prevenir previent previendr, revenir revient reviendr, repasser, passer, dire dit dir"""
)
MINE = _verbs(
    """relancer, redemander, proposer, commander, noter, ajouter, modifier, terminer, organiser,
    caler, fixer, inviter, remercier, feliciter, chiffrer, publier, poster, tester, annuler,
    decaler, reporter, parler, telephoner, acheter, finaliser, presenter, montrer, discuter,
    expliquer, chercher, donner, regarder, poser, laisser, rediger, souhaiter, finir finit finir,
    choisir choisit choisir, prendre prend prendr, mettre met mettr, remettre remet remettr, lire
    lit lir, revoir revoit reverr, refaire refait refer"""
)
ALL_VERBS = {**BOTH, **HERS, **MINE}
HER_VERBS = {**BOTH, **HERS}
REGULAR = frozenset(v for v, (she, _) in ALL_VERBS.items() if she == v[:-1])
EITHER = frozenset(v[:-1] for v in REGULAR & frozenset(BOTH)) | {"relance"}
""" "relance": to come, and with a day that is over it is over."""
ORDERS = words("envoie, renvoie, appelle, rappelle, transmets, reponds, ecris, rends, fais, mets")
WILL = behind((f for _, f in ALL_VERBS.values()), "ai, ons")
MY_FORMS = frozenset(she for she, _ in ALL_VERBS.values()) | ORDERS | WILL
SIGNS = frozenset(she for v, (she, _) in HERS.items() if v in REGULAR) - {"passe", "repasse"}
"""Alone rather "signé" than "signe"."""
SHE = frozenset(she for she, _ in HER_VERBS.values())
SHE_WILL = behind((f for _, f in HER_VERBS.values()), "a, ont")

TASKS = (
    frozenset(ALL_VERBS)
    | ORDERS
    | EITHER
    | WILL
    | behind((v[:-2] for v in ALL_VERBS if v.endswith("er")), "ez")
    | behind(ORDERS | {v[:-1] for v in REGULAR}, "-lui, -leur, -le, -la, -les")
    | before("lui, leur, vous, te, l', je, j', on, lui en, le lui", MY_FORMS)
    | before("le, la, les, vous", ORDERS | WILL)
    | before("lui, leur, le, la, les, l', vous, a, d', de, reste a, se, me", ALL_VERBS)
    | words(
        """prevoir, demander, demander a, lui demander, leur demander, mettre a jour, archiver,
        planifier, visiter, aller, aller voir, prendre contact, prendre des nouvelles, faire signe,
        faire le point, reprendre contact, on se voit, on se parle, on se rappelle, on s'appelle,
        dejeuner avec, boire un cafe, la voir, le voir"""
    )
)
SAID = (
    (SHE - SIGNS)
    | SHE_WILL
    | before("me, m', nous, me le, me la, me les, nous le", SHE | SHE_WILL | frozenset(HER_VERBS))
    | words(
        """tient au courant, me tient au courant, fait le virement, envoient, renvoient, appellent,
        rappellent, paient, signent, confirment, tenir au courant, me tenir au courant"""
    )
)
NOUNS = EITHER | words(
    """devis, facture, factures, relance, rdv, rendez-vous, reunion, appel, visio, dejeuner, dej,
    diner, cafe, demo, atelier, formation, seance, shooting, tournage, livraison, presentation,
    rendu, deadline, lancement, visite, signature, contrat, commande, maquette, brouillon,
    proposition, offre, rapport, bilan, plan, test, tests, note, message, mail, email, e-mail,
    courriel, reponse, retour, revision, correction, bat, impression, paiement, virement, reglement,
    acompte, point, point tel, brief, kick-off, kickoff, entretien, interview, webinaire, dentiste,
    medecin, notaire, vol, train, voyage, carte, voeux, demenagement, montage, pose, rappel, suivi,
    echeance, date limite, reservation, envoi, renouvellement, mise a jour, mise en ligne,
    coup de fil, photos, cadeau, feedback, livre, bon a tirer"""
)
CALLED = words("telephone, parle, discute, appele, rappele, echange, laisse un message")
CALLS = before("telephone, parle, discute", (*DAYS, "hier", "ce matin", "avec", "a")) | words(
    """appele, rappele, appelee, rappelee, parle au telephone, eu au telephone, eu au tel, au
    telephone, au tel, coup de fil, coup de fil de, appel, appel de, appel avec, appel recu, appel
    manque, repondeur, laisse un message, visio, visio avec, on s'est appele, on s'est parle, s'est
    parle, s'est appele, messagerie"""
)
MAILS = words(
    """envoye, envoyee, envoyes, renvoye, transmis, transfere, ecrit, repondu, mail de, mail recu,
    recu mail, recu un mail, email de, courriel de, devis envoye, facture envoyee"""
)
MET = words("vu, vue, vus, rencontre, rencontree, dejeune, dine, croise, croisee, visite")
MEETINGS = words(
    """vu, vus, on s'est vu, on s'est vus, s'est vu, s'est vus, s'est vues, rencontre avec,
    rencontre a, rencontre au, rencontree, rdv, rdv avec, rendez-vous, reunion, reunion avec,
    dejeuner, dejeuner avec, dejeune avec, diner, diner avec, dine avec, cafe, cafe avec, bu un
    cafe, est passe, est passee, sont passes, est venu, est venue, sont venus, visite, visite de,
    croise au, croise a, vue hier, vue au, vue a"""
)
MESSAGES = words(
    """sms, sms de, texto, texto de, whatsapp, whatsapp de, message, message de, message recu, par
    sms, par whatsapp, note vocale, message vocal, dm de"""
)
FIXED = words(
    "confirme, confirmee, decale, decalee, reporte, reportee, annule, annulee, prevu, prevue"
)
PAID = words("paye, regle, vire, verse, solde, fait le virement")
PAYMENTS = words(
    """paye, payee, reglee, facture reglee, virement, virement recu, virement de, paiement recu,
    paiement de, reglement recu, reglement de, recu le paiement, recu paiement, recu le virement,
    acompte, acompte recu, encaisse, est regle, est solde"""
)
MODALS = words(
    """va, vont, doit, doivent, devra, devrait, peut, pourra, promet, promet de, a promis, a promis
    de, ont promis de, m'a promis, m'a promis de, s'engage a, s'est engage a, s'est engagee a,
    compte, pense, prevoit de, essaie de, va essayer de"""
)
THEY = "elle, il, elles, ils, qu'elle, qu'il, qu'ils, le client, la cliente, client, cliente"
BUSY = words("est en train de, sont en train de")
HAVE = "a, ai, j'ai, on a, avons, ont, m'a, l'a, l'ai, lui ai, nous a, a bien, lui a"
