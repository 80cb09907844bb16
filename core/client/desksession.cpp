// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/desksession.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/client/attacher.h"
#include "core/client/cachedaccounts.h"
#include "core/client/cachedaliases.h"
#include "core/client/cachedattributes.h"
#include "core/client/cachedaudience.h"
#include "core/client/cachedcompanies.h"
#include "core/client/cachedcontacts.h"
#include "core/client/cachedconversations.h"
#include "core/client/cachednames.h"
#include "core/client/cachedpins.h"
#include "core/client/cachedscheduled.h"
#include "core/client/cachedsearch.h"
#include "core/client/cachedstickers.h"
#include "core/client/cachedsuggestions.h"
#include "core/client/cachedtags.h"
#include "core/client/cachedtasks.h"
#include "core/client/cachedteams.h"
#include "core/client/cachedtemplates.h"
#include "core/client/cachedtimeline.h"
#include "core/client/cachedviews.h"
#include "core/client/changefeed.h"
#include "core/client/commandmedia.h"
#include "core/client/deskactions.h"
#include "core/client/desklink.h"
#include "core/client/desknotes.h"
#include "core/client/deskoutbox.h"
#include "core/client/deskpresence.h"
#include "core/client/deskwork.h"
#include "core/client/draftsync.h"
#include "core/client/filethread.h"
#include "core/client/mediacache.h"
#include "core/client/picturemaker.h"
#include "core/client/relayapi.h"
#include "core/client/relayclock.h"
#include "core/client/snoozealarm.h"
#include "core/client/taskalarm.h"
#include "core/client/thumbnails.h"
#include "core/client/timelineahead.h"
#include "core/client/uploader.h"
#include "core/client/waitingcounter.h"
#include "core/storage/cache.h"
#include "core/storage/outbox.h"
#include "core/storage/searchindexer.h"
#include "core/sync/backfill.h"
#include "core/sync/commandqueue.h"
#include "core/sync/relaylink.h"
#include "core/sync/syncclient.h"

#include <QDir>
#include <QNetworkInformation>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

Sql::Options cacheFile(const QString &folder)
{
    return {.file = folder + u"/cache.db"_s, .synchronous = Sql::Synchronous::Normal};
}

/// Of what waits to be sent, and of what is begun.
QSet<QString> attachmentsOf(const Outbox &outbox)
{
    QSet<QString> shas;
    const auto begun = outbox.allBeside();
    for (const auto &one : begun) {
        const auto bubbles = besideFrom(one).bubbles;
        for (const auto &bubble : bubbles) {
            if (bubble.media)
                shas << bubble.media->sha << bubble.media->thumbnail;
        }
    }
    for (const auto &entry : outbox.entries()) {
        const auto files = mediaIn(entry.command.args);
        for (const auto &media : files)
            shas << media.sha << media.thumbnail;
    }
    return shas;
}

} // namespace

/// Each uses those above it, so they go in the opposite order.
struct DeskSession::Parts {
    Parts(const Clock &ownClock, const QString &folder, const QString &pendingFolder)
        : clock(ownClock)
        , cache(cacheFile(folder))
        , outbox(folder)
        , pending(pendingFolder)
    {
    }

    RelayClock clock;
    FileThread files;
    Cache cache;
    Outbox outbox;
    PendingFiles pending;
    ChangeFeed feed;
    std::unique_ptr<PictureMaker> pictures;
    std::unique_ptr<Attacher> attacher;
    std::unique_ptr<SearchIndexer> indexer;
    std::unique_ptr<Uploader> uploader;
    std::unique_ptr<CommandQueue> commands;
    std::unique_ptr<SyncClient> sync;
    std::unique_ptr<RelayLink> link;
    std::unique_ptr<Backfill> backfill;
    std::unique_ptr<SnoozeAlarm> alarm;
    std::unique_ptr<WaitingCounter> counter;
    std::unique_ptr<CachedAccounts> accounts;
    std::unique_ptr<CachedContacts> contacts;
    std::unique_ptr<CachedConversations> conversations;
    std::unique_ptr<CachedTimeline> timeline;
    std::unique_ptr<CachedSearch> search;
    std::unique_ptr<CachedPins> pins;
    std::unique_ptr<CachedViews> views;
    std::unique_ptr<CachedStickers> stickers;
    std::unique_ptr<CachedTags> tags;
    std::unique_ptr<CachedTeams> teams;
    std::unique_ptr<CachedTemplates> templates;
    std::unique_ptr<CachedAttributes> attributes;
    std::unique_ptr<CachedScheduled> scheduled;
    std::unique_ptr<CachedAliases> aliases;
    std::unique_ptr<CachedTasks> tasks;
    std::unique_ptr<TaskAlarm> reminders;
    std::unique_ptr<CachedAudience> audience;
    std::unique_ptr<CachedCompanies> companies;
    std::unique_ptr<CachedSuggestions> suggestions;
    std::unique_ptr<DeskNotes> notes;
    std::unique_ptr<TimelineAhead> ahead;
    std::unique_ptr<CachedNames> names;
    std::unique_ptr<MediaCache> media;
    std::unique_ptr<Thumbnails> thumbnails;
    std::unique_ptr<DeskActions> actions;
    std::unique_ptr<DraftSync> drafts;
    std::unique_ptr<DeskWork> work;
    std::unique_ptr<DeskOutbox> waiting;
    std::unique_ptr<DeskPresence> presence;
    std::unique_ptr<DeskLink> status;
};

DeskSession::DeskSession(SignedIn session, Settings settings, RelayApi &api, const Clock &clock)
    : m_session(std::move(session))
    , m_settings(std::move(settings))
    , m_api(api)
    , m_clock(clock)
    , m_folder(folderOf(m_settings.dataFolder, m_session))
{
}

DeskSession::~DeskSession() = default;

QString DeskSession::folderOf(const QString &dataFolder, const SignedIn &session)
{
    return u"%1/%2_%3/%4"_s.arg(dataFolder, session.relay.host())
        .arg(session.relay.port(session.relay.scheme() == "http"_L1 ? 80 : 443))
        .arg(session.user.id.value());
}

Async<> DeskSession::open()
{
    if (!QDir().mkpath(m_folder))
        return ready<void>(Error{ErrorKind::Storage, u"storage.failed"_s, m_folder});
    for (const auto &folder : {m_settings.dataFolder, m_folder})
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_parts = std::make_unique<Parts>(m_clock, m_folder, m_folder + u"/pending"_s);
    const Promise<> opened;
    whenDone(m_parts->outbox.open(), this, [this, opened](const Result<> &outbox) {
        if (!outbox)
            return opened.give(outbox.error());
        whenDone(m_parts->cache.open(), this, [this, opened](const Result<> &cache) {
            if (!cache)
                return opened.give(cache.error());
            build();
            m_parts->templates = makeTemplates();
            m_parts->attributes = makeAttributes();
            m_parts->scheduled = makeScheduled();
            m_parts->audience = makeAudience();
            m_parts->companies = makeCompanies();
            m_parts->suggestions =
                std::make_unique<CachedSuggestions>(CachedSuggestions::Parts{m_parts->cache,
                                                                             m_parts->outbox,
                                                                             m_parts->feed,
                                                                             *m_parts->templates,
                                                                             m_session.user.id});
            whenDone(loadSources(), this, [opened](const Result<> &done) { opened.give(done); });
        });
    });
    return opened.future();
}

void DeskSession::connectToRelay()
{
    m_parts->link->start();
}

DeskSources DeskSession::sources() const
{
    return {
        *m_parts->accounts,  *m_parts->conversations, *m_parts->ahead,     *m_parts->contacts,
        *m_parts->actions,   *m_parts->work,          *m_parts->media,     *m_parts->status,
        *m_parts->waiting,   *m_parts->presence,      *m_parts->search,    *m_parts->pins,
        *m_parts->views,     *m_parts->tags,          *m_parts->teams,     *m_parts->notes,
        *m_parts->names,     *m_parts->ahead,         *m_parts->templates, *m_parts->attributes,
        *m_parts->scheduled, *m_parts->aliases,       *m_parts->tasks,     *m_parts->reminders,
        *m_parts->audience,  *m_parts->companies,     *m_parts->stickers,  *m_parts->suggestions};
}

const Clock &DeskSession::relayTime() const
{
    return m_parts->clock;
}

void DeskSession::build()
{
    auto &p = *m_parts;
    p.pictures = std::make_unique<PictureMaker>(PictureMaker::Settings{});
    p.attacher = std::make_unique<Attacher>(*p.pictures, p.files, p.pending);
    p.indexer = std::make_unique<SearchIndexer>(p.cache);
    p.uploader = std::make_unique<Uploader>(m_api, p.outbox, p.pending, m_session);
    p.commands = std::make_unique<CommandQueue>(
        p.outbox, p.clock, [uploader = p.uploader.get()](const OutboxEntry &entry) {
            return uploader->prepare(entry);
        });
    p.sync = std::make_unique<SyncClient>(
        p.cache, *p.commands, m_clock, SyncClient::Settings{m_settings.device, m_settings.program});
    p.clock.follow(*p.sync);
    p.link = std::make_unique<RelayLink>(
        *p.sync, m_clock, RelayLink::Settings{m_session.relay, m_session.token, m_settings.tls});
    p.backfill = std::make_unique<Backfill>(*p.sync, p.cache, p.clock, m_settings.backfill);
    p.alarm = std::make_unique<SnoozeAlarm>(p.cache, p.outbox, p.feed, p.clock);
    p.counter =
        std::make_unique<WaitingCounter>(p.cache, p.outbox, p.feed, p.clock, m_session.user.id);
    p.accounts = std::make_unique<CachedAccounts>(p.cache, *p.counter, p.feed);
    p.contacts = std::make_unique<CachedContacts>(CachedContacts::Parts{
        p.cache, p.outbox, p.feed, p.clock, m_session.user.id, asking(RelayApi::Verb::Get)});
    p.conversations = std::make_unique<CachedConversations>(CachedConversations::Parts{
        p.cache, p.outbox, p.feed, *p.counter, p.clock, m_session.user.id});
    p.timeline = std::make_unique<CachedTimeline>(p.cache, p.outbox, *p.sync, p.feed);
    p.search = std::make_unique<CachedSearch>(
        CachedSearch::Parts{p.cache, p.outbox, *p.sync, p.feed, p.clock, m_session.user.id});
    p.pins = std::make_unique<CachedPins>(
        CachedPins::Parts{p.cache, p.outbox, p.feed, p.clock, m_session.user.id});
    p.views = std::make_unique<CachedViews>(
        CachedViews::Parts{p.cache, p.outbox, p.feed, p.clock, m_session.user.id});
    p.stickers = std::make_unique<CachedStickers>(p.cache, p.clock);
    p.tags = std::make_unique<CachedTags>(
        CachedTags::Parts{p.cache, p.outbox, p.feed, p.clock, m_session.user.id, p.files});
    p.teams = std::make_unique<CachedTeams>(
        CachedTeams::Parts{p.cache, p.outbox, p.feed, p.clock, m_session.user.id});
    p.aliases = std::make_unique<CachedAliases>(
        CachedAliases::Parts{p.cache, p.outbox, p.feed, p.clock, m_session.user.id});
    p.tasks = std::make_unique<CachedTasks>(
        CachedTasks::Parts{p.cache, p.outbox, p.feed, p.clock, m_session.user});
    p.reminders = std::make_unique<TaskAlarm>(
        TaskAlarm::Parts{*p.tasks, p.files, p.clock, m_folder + u"/reminders.json"_s});
    p.notes = std::make_unique<DeskNotes>(DeskNotes::Parts{p.outbox, p.clock, m_session.user.id});
    p.ahead = std::make_unique<TimelineAhead>(*p.timeline);
    p.names = std::make_unique<CachedNames>(p.cache, p.feed);
    p.media = std::make_unique<MediaCache>(m_api,
                                           p.files,
                                           p.pending,
                                           m_session,
                                           MediaCache::Settings{m_clock, m_folder + u"/media"_s});
    p.thumbnails = std::make_unique<Thumbnails>(*p.sync, p.cache, *p.media, p.clock);
    p.actions = std::make_unique<DeskActions>(DeskActions::Parts{
        p.cache, p.outbox, *p.commands, *p.accounts, *p.attacher, p.clock, m_session.user.id});
    p.drafts = std::make_unique<DraftSync>(DraftSync::Parts{
        p.cache, p.outbox, *p.commands, p.feed, p.clock, m_session.user.id, m_settings.device});
    p.work = std::make_unique<DeskWork>(
        DeskWork::Parts{p.cache, p.outbox, *p.commands, p.clock, m_session.user.id});
    p.waiting = std::make_unique<DeskOutbox>(
        DeskOutbox::Parts{p.outbox, *p.commands, *p.actions, *p.work, p.clock});
    p.presence = std::make_unique<DeskPresence>(*p.sync, *p.accounts, m_clock, m_session.user.id);
    p.status = std::make_unique<DeskLink>(
        DeskLink::Parts{*p.link, *p.sync, *p.commands, p.outbox, p.cache, m_clock}, m_session);
    watch();
    tidy();
}

std::unique_ptr<CachedTemplates> DeskSession::makeTemplates()
{
    auto &p = *m_parts;
    return std::make_unique<CachedTemplates>(CachedTemplates::Parts{p.cache,
                                                                    p.outbox,
                                                                    p.feed,
                                                                    p.clock,
                                                                    *p.accounts,
                                                                    p.files,
                                                                    p.pending,
                                                                    *p.attacher,
                                                                    m_session.user,
                                                                    asking(RelayApi::Verb::Get)});
}

std::unique_ptr<CachedAttributes> DeskSession::makeAttributes()
{
    auto &p = *m_parts;
    return std::make_unique<CachedAttributes>(
        CachedAttributes::Parts{p.cache,
                                p.outbox,
                                p.feed,
                                *p.contacts,
                                p.clock,
                                m_session.user.id,
                                asking(RelayApi::Verb::Post)});
}

std::unique_ptr<CachedCompanies> DeskSession::makeCompanies()
{
    auto &p = *m_parts;
    return std::make_unique<CachedCompanies>(
        CachedCompanies::Parts{p.cache, p.outbox, p.feed, *p.contacts, p.clock, m_session.user.id});
}

/// Asks as the person who signed in.
std::function<Async<QJsonObject>(const QString &)> DeskSession::asking(RelayApi::Verb verb)
{
    return [this, verb](const QString &path) {
        RelayApi::Request request;
        request.verb = verb;
        request.relay = m_session.relay;
        request.path = path;
        request.token = m_session.token;
        return m_api.ask(request);
    };
}

std::unique_ptr<CachedScheduled> DeskSession::makeScheduled()
{
    auto &p = *m_parts;
    return std::make_unique<CachedScheduled>(
        CachedScheduled::Parts{p.cache,
                               p.outbox,
                               *p.commands,
                               p.feed,
                               p.clock,
                               *p.accounts,
                               m_session.user,
                               [link = p.link.get()] {
                                   return link->state() == RelayLink::State::Online;
                               }});
}

std::unique_ptr<CachedAudience> DeskSession::makeAudience()
{
    auto &p = *m_parts;
    const auto post = [this](const QString &path, const QJsonObject &body) {
        RelayApi::Request request;
        request.verb = RelayApi::Verb::Post;
        request.relay = m_session.relay;
        request.path = path;
        request.token = m_session.token;
        request.body = body;
        return m_api.ask(request);
    };
    return std::make_unique<CachedAudience>(CachedAudience::Parts{p.cache,
                                                                  p.outbox,
                                                                  p.feed,
                                                                  *p.tags,
                                                                  *p.attributes,
                                                                  *p.accounts,
                                                                  p.clock,
                                                                  p.files,
                                                                  m_session.user,
                                                                  post});
}

void DeskSession::watch()
{
    auto &p = *m_parts;
    connect(p.sync.get(), &SyncClient::changed, &p.feed, &ChangeFeed::add);
    connect(p.sync.get(),
            &SyncClient::changed,
            p.indexer.get(),
            [indexer = p.indexer.get()](const ChangeSet &changes) {
                if (ChangeFeed::isFlood(changes))
                    indexer->giveWay();
                else
                    indexer->wake();
            });
    connect(p.alarm.get(),
            &SnoozeAlarm::due,
            p.conversations.get(),
            [&p](const QSet<ConversationId> &conversations) {
                p.counter->read();
                p.conversations->refresh(conversations);
                p.views->refresh(conversations);
            });
    p.alarm->look();
    p.indexer->wake(); // what the last run left, or an update
    connect(
        p.sync.get(),
        &SyncClient::changed,
        p.media.get(),
        [media = p.media.get()](const ChangeSet &changes) { media->forget(changes.goneMedia); });
    connect(p.drafts.get(),
            &DraftSync::taken,
            p.actions.get(),
            [actions = p.actions.get()](const Draft &draft, const QString &was) {
                Q_EMIT actions->draftTaken(draft.conversation, was, draft.writtenAt);
            });
    connect(p.uploader.get(), &Uploader::uploaded, p.media.get(), &MediaCache::adopt);
    connect(p.link.get(), &RelayLink::stateChanged, this, [this] {
        const auto &why = m_parts->link->error();
        const bool over = m_parts->link->state() == RelayLink::State::Refused && why
            && why->kind == ErrorKind::Unauthorized && !m_session.token.isEmpty();
        // Later: whoever hears it ends this session.
        if (over)
            QMetaObject::invokeMethod(
                this, [this, why = *why] { Q_EMIT ended(why); }, Qt::QueuedConnection);
    });
    // An empty cache has no cursors: a new hello brings the snapshots.
    connect(&p.cache, &Cache::rebuilt, p.link.get(), [link = p.link.get()] {
        if (link->state() == RelayLink::State::Online) {
            link->stop();
            link->start();
        }
    });
    if (!QNetworkInformation::loadDefaultBackend())
        return;
    connect(QNetworkInformation::instance(),
            &QNetworkInformation::reachabilityChanged,
            p.link.get(),
            [link = p.link.get()](QNetworkInformation::Reachability now) {
                // Without a network there is nothing to try, but there may be nothing to hear either.
                if (now != QNetworkInformation::Reachability::Disconnected
                    || link->state() == RelayLink::State::Online)
                    link->tryNow();
            });
}

/// Attachments that belong to nothing any more, and media beyond the room they may take.
void DeskSession::tidy()
{
    const auto shas = attachmentsOf(m_parts->outbox);
    m_parts->files
        .run([pending = m_parts->pending, shas]() -> Result<> {
            pending.keepOnly(shas);
            return {};
        })
        .ignore(); // what stays is tried again at the next start
    m_parts->media->trim();
}

Async<> DeskSession::loadSources()
{
    const auto counted = m_parts->counter->load();
    const auto listed = m_parts->accounts->load();
    const Promise<> loaded;
    whenDone(counted, this, [this, loaded, listed](const Result<> &counts) {
        if (!counts)
            return loaded.give(counts.error());
        whenDone(listed, this, [this, loaded](const Result<> &accounts) {
            if (!accounts)
                return loaded.give(accounts.error());
            whenDone(m_parts->status->load(), this, [loaded](const Result<> &status) {
                loaded.give(status);
            });
        });
    });
    return loaded.future();
}

} // namespace Frontdesk
