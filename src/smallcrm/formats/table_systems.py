"""Which program wrote a table, by words that stand in its header and in no other's."""

from __future__ import annotations

from collections.abc import Sequence

from smallcrm.formats.header_words import key

_SIGNS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("google", ("email1value", "email1label|email1type")),
    ("google", ("organizationname", "phoneticfirstname|fileas")),
    ("google", ("groupmembership",)),
    ("linkedin", ("connectedon",)),
    ("pipedrive", ("personname|personid|personfirstname|organizationname", "personowner|personid")),
    ("pipedrive", ("organizationname", "organizationid|organizationowner|organizationaddress")),
    ("pipedrive", ("personemailwork|personphonework|personorganization",)),
    ("zoho", ("accountnameid|contactownerid|vendornameid|leadownerid",)),
    ("zoho", ("recordid", "accountname|companyname", "mailingstreet|createdtime|tag")),
    ("hubspot", ("lifecyclestage|leadstatus|contactowner", "recordid|contactid|createdate")),
    ("salesforce", ("isdeleted|systemmodstamp",)),
    ("salesforce", ("mailingstateprovince|mailingzippostalcode|accountowner",)),
    ("salesforce", ("accountid|leadid|contactid", "lastname", "leadsource|ownerid|mailingstreet")),
    ("insightly", ("addressmailstreet|addressmailcity",)),
    ("insightly", ("recordid", "taglist|background")),
    ("lessannoying", ("backgroundinfo", "assignedto|groups|emailtype")),
    ("capsule", ("organisation", "id|type", "lastcontacted|addressstreet|jobtitle")),
    ("wukong", ("客户名称", "客户级别|成交状态|客户行业|是否关键决策人|下次联系时间")),
    ("mailchimp", ("leid|memberrating",)),
    ("thunderbird", ("primaryemail", "screenname|displayname")),
    ("thunderbird", ("primareemailadresse", "anzeigename|messengername")),
    ("yahoo", ("messengerid|yahooid|yahoophone",)),
    ("outlook", ("emaildisplayname|businessstreet|imaddress",)),
    ("outlook", ("email2address|email2displayname",)),
    ("outlook", ("emailangezeigtername|strassegeschaftlich|emailtyp",)),
    ("outlook", ("adressedemessagerie|adressedecourrier|ruebureau",)),
)


def system(headers: Sequence[str]) -> str:
    """The program's name, or ""."""
    keys = {key(h) for h in headers}
    for name, signs in _SIGNS:
        if all(keys & set(sign.split("|")) for sign in signs):
            return name
    return ""
