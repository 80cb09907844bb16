// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "tests/integration/twodesks.h"

#include <QDir>

#include <rapidcheck.h>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Customers = 3;

/// What somebody saw of a conversation when they decided.
struct Seen {
    UserId who;
    Protocol::CommandArgs args;
    Conversation then;
};

/// One case: two colleagues at a relay, and what they decided on the strength of what they saw.
struct Play {
    explicit Play(bool lastOneWins = false)
        : relay(lastOneWins)
    {
        for (int i = 0; i < Customers; ++i)
            relay.customerWrites(i);
        amy = std::make_unique<DeskEnd>(relay, relay.store.amy, folder.filePath(u"."_s));
        QDir(folder.path()).mkdir(u"ben"_s);
        ben = std::make_unique<DeskEnd>(relay, relay.store.ben, folder.filePath(u"ben"_s));
        for (auto *desk : {amy.get(), ben.get()})
            desk->connectToRelay();
    }

    bool becomesLevel()
    {
        for (auto *desk : {amy.get(), ben.get()})
            desk->connectToRelay();
        return QTest::qWaitFor([&] { return amy->isLevel() && ben->isLevel(); }, 20'000);
    }

    QTemporaryDir folder;
    RelayHost relay;
    std::unique_ptr<DeskEnd> amy;
    std::unique_ptr<DeskEnd> ben;
    QList<Seen> seen;
};

template <typename T>
T oneOf(const QList<T> &list)
{
    return list.at(*rc::gen::inRange<qsizetype>(0, list.size()));
}

QString newId()
{
    static const Clock Now;
    return newUuid(Now.nowMs());
}

UserId anyone(const Play &play)
{
    return oneOf(QList<UserId>{{}, play.relay.store.amy.id, play.relay.store.ben.id});
}

/// State, assignee and priority: who changes them says what stood there.
void decide(Play &play, DeskEnd &desk, const Conversation &chat)
{
    Protocol::CommandArgs args;
    switch (*rc::gen::inRange(0, 3)) {
    case 0:
        args = Protocol::SetState{chat.id,
                                  oneOf(QList<ConversationState>{ConversationState::New,
                                                                 ConversationState::FollowUp,
                                                                 ConversationState::Resolved}),
                                  0,
                                  chat.state,
                                  {}};
        break;
    case 1:
        args = Protocol::Assign{chat.id, anyone(play), {}, chat.assignee, chat.team};
        break;
    default:
        args = Protocol::SetPriority{
            chat.id,
            oneOf(QList<Priority>{Priority::Normal, Priority::High, Priority::Vip}),
            chat.priority};
        break;
    }
    play.seen.append({desk.user.id, args, chat});
    desk.make(args, chat.id);
}

void tag(DeskEnd &desk, const Conversation &chat)
{
    for (const auto &contact : desk.all<Contact>(u"contact"_s)) {
        if (contact.id != chat.contact)
            continue;
        Protocol::TagContact args{contact.id, {}, {}, contact.ver};
        if (!contact.tags.isEmpty() && *rc::gen::arbitrary<bool>())
            args.remove = {oneOf(contact.tags)};
        else
            args.add = {{TagId(newId()), oneOf(QStringList{u"a"_s, u"b"_s, u"c"_s}), 1}};
        return desk.make(args, chat.id);
    }
}

void note(Play &play, DeskEnd &desk, const Conversation &chat)
{
    auto notes = desk.messagesIn(chat.id);
    notes.removeIf([](const Message &one) { return one.direction != Direction::Note; });
    const auto text = u"text %1 of %2"_s.arg(desk.made).arg(desk.user.name);
    if (notes.isEmpty() || *rc::gen::arbitrary<bool>()) {
        return desk.make(
            Protocol::AddNote{MessageId(newId()), chat.id, text, {play.relay.store.ben.id}},
            chat.id);
    }
    const auto note = oneOf(notes);
    desk.make(Protocol::EditNote{note.id, text, note.ver, MessageId(newId())}, chat.id);
}

void link(DeskEnd &desk)
{
    const auto contacts = desk.all<Contact>(u"contact"_s);
    if (contacts.size() < 2)
        return;
    const auto one = oneOf(contacts);
    const auto other = oneOf(contacts);
    if (*rc::gen::arbitrary<bool>())
        desk.make(Protocol::LinkPerson{LinkId(newId()), one.id, other.id});
    else
        desk.make(Protocol::UnlinkPerson{one.id, {}, one.person});
}

/// For me, for all or for a team; anew, or one that is there or was: whose it is not, is told so.
void putView(DeskEnd &desk)
{
    Protocol::PutView put{
        ViewId(newId()), u"view"_s, u"is:unanswered"_s, *rc::gen::arbitrary<bool>(), 0};
    if (const auto views = desk.all<SavedView>(u"view"_s);
        !views.isEmpty() && *rc::gen::arbitrary<bool>())
        put.id = oneOf(views).id;
    if (const auto teams = desk.all<Team>(u"team"_s);
        !teams.isEmpty() && *rc::gen::arbitrary<bool>())
        put.team = oneOf(teams).id;
    desk.make(put);
}

/// Templates change, move between their owner and everybody, go and come back.
void library(DeskEnd &desk)
{
    const auto all = desk.all<ReplyTemplate>(u"template"_s);
    Protocol::PutTemplate put;
    put.wanted.id = TemplateId(newId());
    if (!all.isEmpty() && *rc::gen::arbitrary<bool>()) {
        const auto one = oneOf(all);
        if (*rc::gen::inRange(0, 3) == 0)
            return desk.make(Protocol::RemoveTemplate{one.id, one.ver});
        put = {one, one.ver};
    }
    put.wanted.title = u"text %1 of %2"_s.arg(desk.made).arg(desk.user.name);
    put.wanted.code = oneOf(QStringList{QString(), u"a"_s, u"b"_s});
    put.wanted.bubbles = {Content()};
    put.wanted.bubbles.first().text = put.wanted.title;
    put.wanted.scope = oneOf(QList{TemplateScope::Mine, TemplateScope::Organisation});
    desk.make(put);
}

/// To-dos are made, changed, ticked, opened again and removed.
void toDo(Play &play, DeskEnd &desk, const Conversation &chat)
{
    const auto all = desk.all<Task>(u"task"_s);
    Protocol::PutTask put;
    put.id = TaskId(newId());
    put.conversation = chat.id;
    put.assignee = anyone(play);
    put.text = u"text %1 of %2"_s.arg(desk.made).arg(desk.user.name);
    if (*rc::gen::arbitrary<bool>()) {
        put.due = 1000;
        put.repeat = oneOf(QList{TaskRepeat::Never, TaskRepeat::Daily});
    }
    if (!all.isEmpty() && *rc::gen::inRange(0, 4) > 0) {
        const auto one = oneOf(all);
        switch (*rc::gen::inRange(0, 4)) {
        case 0:
            return desk.make(Protocol::RemoveTask{one.id, one.ver}, one.conversation);
        case 1:
        case 2:
            return desk.make(
                Protocol::FinishTask{
                    one.id, *rc::gen::arbitrary<bool>(), one.dueAt, one.dueAt + 1000},
                one.conversation);
        default:
            put.id = one.id;
            put.conversation = one.conversation;
            put.base = one.ver;
            break;
        }
    }
    desk.make(put, put.conversation);
}

void ownThings(DeskEnd &desk, const Conversation &chat)
{
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        return desk.make(
            Protocol::KeepConversation{
                chat.id, *rc::gen::arbitrary<bool>(), {}, *rc::gen::arbitrary<bool>(), u"x"_s},
            chat.id);
    case 1:
        return desk.make(Protocol::MarkRead{chat.id, chat.lastOrder}, chat.id);
    case 2:
        if (const auto mentions = desk.all<Mention>(u"mention"_s); !mentions.isEmpty())
            desk.make(Protocol::FinishMention{oneOf(mentions).message}, chat.id);
        return;
    case 3:
        return putView(desk);
    default:
        if (const auto views = desk.all<SavedView>(u"view"_s); !views.isEmpty())
            desk.make(Protocol::RemoveView{oneOf(views).id});
        return;
    }
}

void act(Play &play, DeskEnd &desk)
{
    const auto chats = desk.conversations();
    if (chats.isEmpty())
        return;
    const auto chat = oneOf(chats);
    switch (*rc::gen::inRange(0, 11)) {
    case 0:
        return tag(desk, chat);
    case 1:
    case 2:
        return note(play, desk, chat);
    case 3:
        if (*rc::gen::arbitrary<bool>()) {
            return desk.make(
                Protocol::PinConversation{chat.id, *rc::gen::arbitrary<bool>(), u"x"_s}, chat.id);
        }
        return desk.make(Protocol::SetSpam{chat.id, *rc::gen::arbitrary<bool>()}, chat.id);
    case 4:
        if (const auto all = desk.messagesIn(chat.id); !all.isEmpty()) {
            desk.make(Protocol::PinMessage{oneOf(all).id, *rc::gen::arbitrary<bool>(), {}},
                      chat.id);
        }
        return;
    case 5:
        return link(desk);
    case 6:
        return ownThings(desk, chat);
    case 7:
        if (desk.user.role == User::Role::Agent) // may not
            return decide(play, desk, chat);
        if (const auto teams = desk.all<Team>(u"team"_s);
            !teams.isEmpty() && *rc::gen::arbitrary<bool>()) {
            const auto team = oneOf(teams);
            const auto members = *rc::gen::arbitrary<bool>()
                ? QList{desk.user.id, play.relay.store.amy.id}
                : QList<UserId>();
            return desk.make(Protocol::PutTeam{team.id, u"other"_s, members, team.ver});
        }
        return desk.make(Protocol::PutTeam{TeamId(newId()), u"team"_s, {desk.user.id}, 0});
    case 8:
        return library(desk);
    case 9:
        return toDo(play, desk, chat);
    default:
        return decide(play, desk, chat);
    }
}

void somethingHappens(Play &play)
{
    auto &desk = *rc::gen::arbitrary<bool>() ? *play.amy : *play.ben;
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
    case 1:
        if (desk.isOnline())
            desk.cut();
        else
            desk.connectToRelay();
        break;
    case 2:
        play.relay.customerWrites(*rc::gen::inRange(0, Customers));
        break;
    default:
        act(play, desk);
        break;
    }
    for (int turns = *rc::gen::inRange(0, 6); turns > 0; --turns)
        QCoreApplication::processEvents();
}

void play(Play &play, int longest)
{
    RC_ASSERT(play.becomesLevel());
    for (int steps = *rc::gen::inRange(1, longest); steps > 0; --steps)
        somethingHappens(play);
    RC_ASSERT(play.becomesLevel());
}

bool differs(const Deed &deed)
{
    return deed.before && deed.after
        && (deed.before->state != deed.after->state || deed.before->assignee != deed.after->assignee
            || deed.before->team != deed.after->team
            || deed.before->priority != deed.after->priority);
}

/// What somebody changed that was not as they had seen it.
QStringList overwritten(const Play &play)
{
    QStringList all;
    for (const auto &deed : play.relay.deeds()) {
        if (!deed.ok || !differs(deed))
            continue;
        const auto decided =
            std::find_if(play.seen.cbegin(), play.seen.cend(), [&](const Seen &one) {
                return one.who == deed.who && one.args == deed.args;
            });
        if (decided == play.seen.cend())
            continue;
        const auto &then = decided->then;
        const bool asSeen = std::holds_alternative<Protocol::SetState>(deed.args)
            ? deed.before->state == then.state
            : std::holds_alternative<Protocol::Assign>(deed.args)
            ? deed.before->assignee == then.assignee && deed.before->team == then.team
            : deed.before->priority == then.priority;
        if (!asSeen)
            all.append(deed.before->id.value());
    }
    return all;
}

/// The lines of a dump that both colleagues have. What is gone is remembered by those who were there.
QStringList shared(DeskEnd &desk)
{
    auto lines = desk.dump();
    lines.removeIf([](const QString &line) {
        return line.contains(u"|user:"_s) || line.startsWith(u"tombstone|"_s);
    });
    return lines;
}

/// Texts of notes that do not stand where they have to. A text goes only when somebody replaces it
/// who had it before their eyes; who had not leaves it, and writes beside it.
QStringList lostTexts(Play &play)
{
    QHash<MessageId, QString> due;
    for (const auto &deed : play.relay.deeds()) {
        if (!deed.ok)
            continue;
        if (const auto *added = std::get_if<Protocol::AddNote>(&deed.args))
            due.insert(added->id, added->text);
        const auto *edit = std::get_if<Protocol::EditNote>(&deed.args);
        if (!edit || !deed.noteBefore || deed.noteBefore->content.text == edit->text)
            continue;
        const bool inSight = deed.noteBefore->ver == edit->base;
        due.insert(inSight ? edit->message : edit->copy, edit->text);
    }
    QHash<MessageId, QString> there;
    for (const auto &note : play.relay.notes())
        there.insert(note.id, note.content.text);
    QStringList lost;
    for (auto it = due.cbegin(); it != due.cend(); ++it) {
        if (there.value(it.key()) != *it)
            lost.append(*it);
    }
    lost.sort();
    return lost;
}

int notDone(const Play &play, const UserId &who)
{
    const auto deeds = play.relay.deeds();
    return static_cast<int>(std::count_if(deeds.cbegin(), deeds.cend(), [&](const Deed &deed) {
        return deed.who == who && !deed.ok;
    }));
}

} // namespace

// Two colleagues who work offline and come back: both and the relay end up equal, nobody overwrites
// what they have not seen, and who was not followed is told.
class TestOfflineEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Each case opens files and threads, and what threads do is not the same again, so that a
        // smaller case says little. More on request: RC_PARAMS=max_success=500.
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=20 noshrink=1");
    }

    void convergeWhateverIsCut()
    {
        QVERIFY(rc::check("reliability 3.8: offline edits of two converge", [] {
            Play game;
            play(game, 60);
            RC_ASSERT(shared(*game.amy) == shared(*game.ben));
            for (auto *desk : {game.amy.get(), game.ben.get()}) {
                const auto cursors = desk->cursors();
                for (auto it = cursors.cbegin(); it != cursors.cend(); ++it)
                    RC_ASSERT(it->digest == game.relay.digestOf(it.key()));
                RC_ASSERT(desk->refused == notDone(game, desk->user.id));
            }
            RC_ASSERT(overwritten(game).isEmpty());
            RC_ASSERT(lostTexts(game).isEmpty());
        }));
    }

    // The same with a relay where the last one wins: the check has to see it.
    void theCheckSeesWhatIsOverwritten()
    {
        Play game(true);
        QVERIFY(game.becomesLevel());
        const auto chat = game.amy->conversations().constFirst();
        game.amy->cut();
        game.ben->cut();
        for (auto *desk : {game.amy.get(), game.ben.get()}) {
            const Protocol::SetPriority args{
                chat.id, desk == game.amy.get() ? Priority::High : Priority::Vip, chat.priority};
            game.seen.append({desk->user.id, args, chat});
            desk->make(args, chat.id);
        }
        QVERIFY(game.becomesLevel());
        QCOMPARE(overwritten(game), QStringList{chat.id.value()});
        QCOMPARE(game.amy->refused + game.ben->refused, 0);
    }

    void theCheckSeesNotesThatAreOverwritten_data()
    {
        QTest::addColumn<bool>("lastOneWins");
        QTest::newRow("whole") << false;
        QTest::newRow("broken") << true;
    }
    void theCheckSeesNotesThatAreOverwritten()
    {
        QFETCH(const bool, lastOneWins);
        Play game(lastOneWins);
        QVERIFY(game.becomesLevel());
        const auto chat = game.amy->conversations().constFirst();
        const MessageId note(newId());
        game.amy->make(Protocol::AddNote{note, chat.id, u"first"_s, {}}, chat.id);
        QTRY_VERIFY(game.amy->isLevel() && game.ben->isLevel());
        game.amy->cut();
        game.ben->cut();
        game.amy->make(Protocol::EditNote{note, u"hers"_s, 1, MessageId(newId())}, chat.id);
        game.ben->make(Protocol::EditNote{note, u"his"_s, 1, MessageId(newId())}, chat.id);
        game.amy->connectToRelay();
        QTRY_VERIFY(game.amy->isLevel());
        QVERIFY(game.becomesLevel());
        QCOMPARE(lostTexts(game), lastOneWins ? (QStringList{u"hers"_s, u"his"_s}) : QStringList());
        QCOMPARE(game.relay.notes().size(), lastOneWins ? 1 : 2);
    }

    // And without that fault: one of them is told, and both see what counts.
    void whoComesSecondIsTold()
    {
        Play game;
        QVERIFY(game.becomesLevel());
        const auto chat = game.amy->conversations().constFirst();
        game.amy->cut();
        game.ben->cut();
        game.amy->make(Protocol::SetPriority{chat.id, Priority::High, chat.priority}, chat.id);
        game.ben->make(Protocol::SetPriority{chat.id, Priority::Vip, chat.priority}, chat.id);
        game.ben->connectToRelay();
        QTRY_VERIFY(game.ben->isLevel());
        QVERIFY(game.becomesLevel());
        QCOMPARE(game.amy->conversation(chat.id)->priority, Priority::Vip);
        QCOMPARE(game.ben->conversation(chat.id)->priority, Priority::Vip);
        QCOMPARE(game.amy->refused, 1);
        QCOMPARE(game.ben->refused, 0);
    }
};

QTEST_GUILESS_MAIN(TestOfflineEdits)
#include "tst_offlineedits.moc"
